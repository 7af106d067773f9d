/** Setting up and changing entities and wallets. */
@NullMarked
package org.ballast.entities.application;

import org.jspecify.annotations.NullMarked;

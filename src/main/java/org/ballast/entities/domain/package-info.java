/** A reporting entity with what its books are kept by, and its wallets. */
@NullMarked
package org.ballast.entities.domain;

import org.jspecify.annotations.NullMarked;

/** The event and the chain that seals it. */
@NullMarked
package org.ballast.audit.domain;

import org.jspecify.annotations.NullMarked;

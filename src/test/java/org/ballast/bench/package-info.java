/** Figures beside their targets, printed by {@code mvn -Pbench verify}; they fail nothing. */
@NullMarked
package org.ballast.bench;

import org.jspecify.annotations.NullMarked;

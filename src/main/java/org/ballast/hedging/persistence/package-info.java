/** Limits of positions and advice on their sizes, as they are kept. */
@NullMarked
package org.ballast.hedging.persistence;

import org.jspecify.annotations.NullMarked;

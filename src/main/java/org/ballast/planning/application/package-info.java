/** Finding the best composition, and why there is none. */
@NullMarked
package org.ballast.planning.application;

import org.jspecify.annotations.NullMarked;

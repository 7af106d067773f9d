/** How lots are measured under each model: from a position, what happened to it, and prices, as pure values and functions. */
@NullMarked
package org.ballast.measurement.domain;

import org.jspecify.annotations.NullMarked;

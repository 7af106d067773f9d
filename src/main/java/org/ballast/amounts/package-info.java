/**
 * Money, quantities, unit prices, rates and reporting dates as values that cannot be wrong, rounding that is named where
 * it happens, and how texts come in and go out. It stands first because everything else counts in these values.
 */
@NullMarked
package org.ballast.amounts;

import org.jspecify.annotations.NullMarked;

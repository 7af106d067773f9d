/**
 * Money, quantities, unit prices, rates and reporting dates as values that cannot be wrong, and rounding that is named
 * where it happens. It stands first because everything else counts in these values.
 */
@NullMarked
package org.ballast.amounts;

import org.jspecify.annotations.NullMarked;

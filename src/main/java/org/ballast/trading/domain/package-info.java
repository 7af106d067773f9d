/**
 * The rules of trading accounts as pure values and functions, in decimals with a named rounding. What an option is worth
 * stands in a package of its own, {@code options}: the only rules that are computed in floating point.
 */
@NullMarked
package org.ballast.trading.domain;

import org.jspecify.annotations.NullMarked;

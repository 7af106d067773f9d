/**
 * What options are worth: logarithms and the normal distribution have no exact decimals, so these rules, and only these,
 * are computed in {@code double}. What leaves the package for a page, a call or the books are decimals with a stated scale.
 */
@NullMarked
package org.ballast.trading.domain.options;

import org.jspecify.annotations.NullMarked;

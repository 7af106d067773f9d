/** The bar of prices, the market, and when a bar must be looked at before it is used. */
@NullMarked
package org.ballast.prices.domain;

import org.jspecify.annotations.NullMarked;

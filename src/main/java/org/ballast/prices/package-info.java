/**
 * What an asset is worth: observations per market and day, principal market, freshness and the evidence frozen from
 * them.
 */
@NullMarked
package org.ballast.prices;

import org.jspecify.annotations.NullMarked;

/**
 * What stands against a fall of the market, and how large a position may be: net delta, falls with and without a hedge, sizes by
 * rules, limits and advice. It reads holdings and trading accounts and posts nothing.
 */
@NullMarked
package org.ballast.hedging;

import org.jspecify.annotations.NullMarked;

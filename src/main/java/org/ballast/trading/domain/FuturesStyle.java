package org.ballast.trading.domain;

/** What a future or perpetual is a quantity of, and settled in. */
public enum FuturesStyle {

    /** Units of the underlying, settled in the currency of the price. */
    LINEAR,

    /** Units of the currency of the price, as contracts of 1 USD, settled in the coin. */
    INVERSE
}

package org.ballast.trading.domain.options;

/** How a European option is valued (accounting.md §7.2). */
public enum OptionModel {

    /** On spot that yields q a year: value in the currency of the strike. */
    BLACK_SCHOLES,

    /** On a future, whose price grows by nothing: value in the currency of the strike. */
    BLACK_76,

    /**
     * On a future, settled in the underlying coin: the value of {@link #BLACK_76} without interest, divided by the price of
     * the future. Deribit's options on BTC and ETH.
     */
    INVERSE
}

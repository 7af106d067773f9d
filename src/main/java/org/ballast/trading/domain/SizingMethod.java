package org.ballast.trading.domain;

/** By which rule a position is sized (accounting.md §7.6). */
public enum SizingMethod {

    /** Kelly's share of a return that is told by mean and volatility. */
    KELLY,

    /** Kelly's share of a bet that is won or lost. */
    KELLY_BINARY,

    /** The weight at which a position moves as much as wanted. */
    VOLATILITY_TARGET
}

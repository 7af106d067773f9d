package org.ballast.trading.domain;

/** What a liquidation price counts; a dated parameter of the venue. */
public enum LiquidationRule {

    /** One rate for every notional, no fee for closing. */
    ISOLATED_FLAT_RATE,

    /** The rate and the deduction of the bracket that holds at the liquidation price, no fee for closing. */
    ISOLATED_BRACKETS,

    /** The same, and the fee that the venue takes when it closes the position. */
    ISOLATED_BRACKETS_AND_FEE
}

package org.ballast.trading.domain;

/** What is traded. */
public enum InstrumentKind {

    /** The right to buy or sell at a strike, until it expires. */
    OPTION,

    /** A price for a day on which it expires. */
    FUTURE,

    /** A future that never expires, and is held to its index by funding. */
    PERPETUAL
}

package org.ballast.trading.domain;

/** What stands behind the positions of an account. */
public enum MarginMode {

    /** The account alone, in its own currency or coin: the formulas of accounting.md §7.1. */
    SEGREGATED,

    /** All that is pledged, in whatever asset, less haircuts. */
    CROSS,

    /** What was put behind each position by itself. */
    ISOLATED,

    /** All positions as one risk, by the venue's own model. */
    PORTFOLIO
}

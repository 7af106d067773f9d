package org.ballast.trading.domain;

/** How near an account is to being liquidated, from safe to lost (accounting.md §7.4). */
public enum MarginStatus {
    OK,
    WARNING,
    MARGIN_CALL,
    LIQUIDATION;

    /** No position may grow any more. */
    public boolean forbidsMore() {
        return compareTo(MARGIN_CALL) >= 0;
    }
}

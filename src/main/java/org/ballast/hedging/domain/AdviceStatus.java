package org.ballast.hedging.domain;

import org.ballast.trading.domain.MarginStatus;

/** How near the trading accounts of a company are to a margin call, from safe to lost, as advice on sizes takes it. */
public enum AdviceStatus {
    OK,
    WARNING,
    /** Of an account nobody said how it stands, or nobody said it lately. */
    UNKNOWN,
    MARGIN_CALL,
    LIQUIDATION;

    public static AdviceStatus of(MarginStatus status) {
        return switch (status) {
            case OK -> OK;
            case WARNING -> WARNING;
            case MARGIN_CALL -> MARGIN_CALL;
            case LIQUIDATION -> LIQUIDATION;
        };
    }

    /** No position may grow: not in a call, and not while it is not known whether there is one. */
    public boolean forbidsMore() {
        return compareTo(UNKNOWN) >= 0;
    }

    /** The status that the rules of sizes know; what is not known counts as a call. */
    public MarginStatus forRules() {
        return switch (this) {
            case OK -> MarginStatus.OK;
            case WARNING -> MarginStatus.WARNING;
            case UNKNOWN, MARGIN_CALL -> MarginStatus.MARGIN_CALL;
            case LIQUIDATION -> MarginStatus.LIQUIDATION;
        };
    }
}

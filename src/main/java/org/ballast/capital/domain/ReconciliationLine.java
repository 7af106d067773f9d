package org.ballast.capital.domain;

import org.ballast.amounts.Money;

/**
 * A line on the way from book equity to CET1.
 *
 * @param name of the account or of the entry; empty where the kind says it all
 * @param account number of the account, empty where it is of none
 */
public record ReconciliationLine(Origin kind, String name, String account, Money amount) {

    /** What it is. */
    public enum Origin {
        /** An account of equity. */
        EQUITY,
        /** What was earned or lost in the fiscal year so far. */
        RESULT,
        /** Profit that nobody verified yet: losses count at once, profits do not. */
        UNVERIFIED_PROFIT,
        /** Held of Group 2, where the rules deduct it. */
        INTANGIBLE_CRYPTO,
        /** An entry of the people who keep the report. */
        ADJUSTMENT
    }
}

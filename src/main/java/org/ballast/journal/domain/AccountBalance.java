package org.ballast.journal.domain;

import org.ballast.amounts.Money;

/**
 * What stands on an account as of a day.
 *
 * @param debits sum of all debits up to and on that day
 * @param credits sum of all credits
 */
public record AccountBalance(ChartAccount account, Money debits, Money credits) {

    /** Debits less credits: positive on a debit balance (accounting.md §0.4). */
    public Money net() {
        return debits.minus(credits);
    }
}

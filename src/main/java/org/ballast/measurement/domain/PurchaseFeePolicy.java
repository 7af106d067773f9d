package org.ballast.measurement.domain;

import org.ballast.amounts.Money;

/** What becomes of the fee of a purchase under fair value, where no standard says it (accounting.md §1.3). */
public enum PurchaseFeePolicy {
    /** It is a part of the cost (ASC 805-50-30), and lost at the next measurement. */
    CAPITALISE,
    /** It is an expense at once. */
    EXPENSE;

    /** The part of the fee that belongs to the cost. */
    public Money capitalised(Money fee) {
        return this == CAPITALISE ? fee : Money.zero(fee.currency());
    }

    /** The part that does not. */
    public Money expensed(Money fee) {
        return fee.minus(capitalised(fee));
    }
}

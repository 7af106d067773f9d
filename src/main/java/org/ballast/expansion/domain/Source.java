package org.ballast.expansion.domain;

/**
 * What makes total assets grow or shrink, as the other side of the entries tells it (accounting.md §10.2); in the order in which
 * a waterfall shows them. Which account counts as which is data ({@code expansion_rule}).
 */
public enum Source {
    /** What books took over. */
    OPENING,
    /** Equity by the adoption of another accounting standard. */
    ADOPTION_EQUITY,
    /** Deferred tax by the same. */
    ADOPTION_TAX,
    /** Remeasurement and revaluation. */
    PRICE,
    WRITE_DOWN,
    /** Reversals of write-downs; never the mirror of an entry, which takes back what the entry told. */
    REVERSAL,
    DISPOSAL_RESULT,
    FEES,
    DERIVATIVES,
    /** Other income less other expense. */
    OPERATIONS,
    /** Payables, taxes and other liabilities that are no borrowing. */
    OTHER_LIABILITIES,
    DEBT_DRAWN,
    DEBT_REPAID,
    EQUITY_ISSUED,
    DISTRIBUTIONS,
    /** Equity that nobody paid in and nobody got. */
    OTHER_EQUITY,
    /** Translation of currencies. */
    EXCHANGE;

    /** Whether it changes what an asset is worth in the books, and brings or takes nothing. */
    boolean isOfValue() {
        return this == PRICE || this == WRITE_DOWN || this == REVERSAL;
    }

    /** Whether it is money that others lent, or that is owed to them. */
    public boolean isOfLiabilities() {
        return this == DEBT_DRAWN || this == DEBT_REPAID || this == OTHER_LIABILITIES;
    }
}

package org.ballast.marktomarket.domain;

/** What a proposal of a trading account does; gains and losses are never netted against each other. */
public enum MarkKind {

    /** Positions that are worth less: an expense. */
    LOSS,

    /** Positions that are worth more: income. */
    GAIN,

    /** Premiums, closes and expiries, and what passes to another line of the balance sheet: no income. */
    SETTLEMENT
}

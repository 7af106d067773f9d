package org.ballast.holdings.domain;

/** Why units left for good. */
public enum DisposalKind {
    /** They were sold or spent, or given away for nothing. */
    SALE,
    /** They were stolen or lost, which brings nothing. */
    LOSS,
    /** They paid a network fee: what they were worth is an expense (accounting.md §3.6). */
    FEE
}

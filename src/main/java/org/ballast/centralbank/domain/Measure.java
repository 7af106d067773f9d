package org.ballast.centralbank.domain;

/** What is watched of a central bank; a template says which of its items make it, with their signs. */
public enum Measure {
    /** The published balance sheet total. */
    TOTAL_ASSETS,
    /** What credit institutions hold at the central bank. */
    RESERVES,
    /** Banknotes and what credit institutions hold: of the Eurosystem liability items 1, 2.1 and 2.2. */
    BASE_MONEY,
    /** The total less government deposits and what operations absorb. */
    NET_LIQUIDITY
}

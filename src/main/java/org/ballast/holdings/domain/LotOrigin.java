package org.ballast.holdings.domain;

/** How units came to be held. */
public enum LotOrigin {
    /** They were paid for. */
    PURCHASE,
    /** Staking or mining brought them: income at their fair value (accounting.md §3.7). */
    REWARD,
    /** They were given without being asked for: income at their fair value. */
    AIRDROP;

    /** Whether their cost was paid; otherwise it is income. */
    public boolean isPaid() {
        return this == PURCHASE;
    }
}

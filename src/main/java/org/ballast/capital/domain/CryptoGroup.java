package org.ballast.capital.domain;

/** The groups of SCO60 (accounting.md §9.2). */
public enum CryptoGroup {
    /** A tokenised traditional asset. */
    GROUP_1A,
    /** A stablecoin with an effective stabilisation. */
    GROUP_1B,
    /** Any other that meets the criteria of hedging recognition. */
    GROUP_2A,
    /** The rest, and whatever nobody classified. */
    GROUP_2B;

    /** Whether it counts towards the limit of exposures. */
    public boolean isGroup2() {
        return this == GROUP_2A || this == GROUP_2B;
    }
}

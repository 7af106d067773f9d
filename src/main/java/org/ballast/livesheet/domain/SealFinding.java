package org.ballast.livesheet.domain;

/** What a sealed minute that is computed again turns out to be. */
public enum SealFinding {

    /** Inputs, totals, chain and hash fit. */
    WHOLE,

    /** The kept inputs are not those that were hashed. */
    INPUTS_CHANGED,

    /** The totals are not those that the inputs give. */
    TOTALS_CHANGED,

    /** It does not follow the seal before it: one is missing, or one was put in. */
    CHAIN_BROKEN,

    /** The seal's own hash is not over what it says. */
    SEAL_CHANGED
}

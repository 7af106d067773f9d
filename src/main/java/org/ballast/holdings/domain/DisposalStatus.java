package org.ballast.holdings.domain;

/** Where a disposal stands. */
public enum DisposalStatus {
    /** Recorded, its units reserved; its lots are not tested up to it yet. */
    AWAITING_TEST,
    /** In the books. */
    POSTED,
    /** Taken back before it was posted; its units are free again. */
    WITHDRAWN,
    /** The book was closed while it waited there; other books post it. */
    LEFT_OUT
}

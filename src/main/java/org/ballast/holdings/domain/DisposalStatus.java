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
    LEFT_OUT,
    /** It was in the books and was wrong: a mirror entry undid it, and its units are back. */
    REVERSED;

    /** Whether it takes units, now or once it is posted. */
    public boolean takes() {
        return this == AWAITING_TEST || this == POSTED;
    }
}

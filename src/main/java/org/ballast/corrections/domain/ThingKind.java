package org.ballast.corrections.domain;

/** The kinds of things that are in the books and can be undone, in the order in which they are recorded again. */
public enum ThingKind {
    LOT,
    DISPOSAL,
    /** No posting itself: what is undone are the write-downs that rest on it. */
    PRICE,
    WRITE_DOWN,
    /** An entry that no other kind owns, as a manual journal's. */
    JOURNAL_ENTRY
}

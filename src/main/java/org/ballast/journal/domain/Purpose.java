package org.ballast.journal.domain;

/** What for an entry is posted, beside what it records: it decides which months take it and which statements count it. */
public enum Purpose {
    /** What happens day by day. */
    ORDINARY,
    /** What is found while a month is closed: the only one that a softly locked month takes, with a reason. */
    ADJUSTING,
    /** Takes the income and expense of a fiscal year to retained earnings (accounting.md §5.4), or brings them back. */
    CLOSING,
    /** Undoes another entry by its mirror; not a reversal of impairment, which is an event of its own (§14, trap 19). */
    REVERSAL,
    /** What stood in former books. */
    OPENING
}

package org.ballast.journal.domain;

import org.ballast.words.Sentence;

/** What is said of the journal and its chart where something is refused. */
public enum JournalSentence implements Sentence {
    CONTRIBUTION_NOT_POSITIVE,
    CONTRIBUTION_RECORDED,
    REFERENCE_LENGTH,
    BOOKS_IN_CURRENCY,
    NO_ENTRY,
    ACCOUNT_EXISTS,
    NO_ACCOUNT,
    ACCOUNT_HAS_ROLE,
    ACCOUNT_POSTED_LATER,
    ACCOUNT_BEGINS_LATER,
    NUMBER_FORM,
    TERM_OF_BALANCE,
    POSTED_ALREADY,
    PERIOD_LOCKED,
    HANDS_OVER_AT_YEAR_BEGIN,
    ONE_SIDE,
    NOT_IN_CHART,
    KEPT_BY_LOT,
    NO_POSTINGS_ON,
    TWICE,
    OTHER_SIDE,
    SIDE_TOO_LARGE,
    NO_BALANCE_YET,
    SIDES_DIFFER,
    REFERENCE_TAKEN,
    BOOK_OPEN_FROM,
    BOOK_OPEN_BETWEEN,
    WRITE_DAY,
    WRITE_AMOUNT,
    ENTRIES_AFTER_CLOSE
}

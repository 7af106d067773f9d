package org.ballast.manualjournals.domain;

import org.ballast.words.Sentence;

/** What is said of manual journals where something is refused. */
public enum ManualjournalsSentence implements Sentence {
    ID_LENGTH,
    DESCRIPTION_LENGTH,
    MEMO_LENGTH,
    NUMBER_LENGTH,
    TOO_FEW_LINES,
    TOO_MANY_LINES,
    SIDES_DIFFER,
    SIDE_TOO_LARGE,
    ONE_SIDE,
    OTHER_SIDE,
    OTHER_CURRENCY,
    NOT_IN_CHART,
    KEPT_BY_LOT,
    NO_POSTINGS_ON,
    BOOK_TAKES_NONE,
    MONTH_LOCKED,
    MONTH_BEFORE_LOCKED,
    REVERSES_LATER,
    REPEATS_LATER,
    REPEATS_TOO_OFTEN,
    REVERSES_OR_REPEATS,
    DIFFERS_IN_FILE,
    ID_TAKEN,
    NO_JOURNAL,
    ACCOUNT_ENDED,
    MIRROR,
    FOLLOWING_MISSING
}

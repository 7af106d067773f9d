package org.ballast.venuecash.domain;

import org.ballast.words.Sentence;

/** What is said of cash at venues. */
public enum VenuecashSentence implements Sentence {
    NO_POSTING,
    MOVEMENTS_POSTED,
    PERIOD_NOT_OVER,
    UNDECIDED,
    LATER_PERIOD_POSTED,
    COIN_WITHOUT_INDEX,
    CHECK_POSTED,
    CHECK_MISSING,
    CHECK_WAITING,
    CHECK_UNREADABLE,
    ENTRY
}

package org.ballast.livesheet.domain;

import org.ballast.words.Sentence;

/** What is said of ticks and of the live sheet where something is refused. */
public enum LivesheetSentence implements Sentence {
    PAID_IN_FUTURE,
    TIME_OUT_OF_BOUNDS,
    NOT_MORE_THAN_ZERO,
    UNKNOWN_MARKET,
    UNKNOWN_ASSET,
    MANY_TICKS,
    TICKS_WRONG,
    MANY_VIEWS,
    OWN_VIEWS,
    NO_SEAL,
    TO_BEFORE_FROM,
    MANY_DAYS,
    NO_SAMPLE_DAY,
    OTHER_REPLAY
}

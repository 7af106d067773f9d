package org.ballast.signals.domain;

import org.ballast.words.Sentence;

/** What is said of indicators and external information where something is refused. */
public enum SignalsSentence implements Sentence {
    DAY_IN_FUTURE,
    TO_BEFORE_FROM,
    NOT_HELD,
    NO_INFORMATION,
    NO_FILE,
    NO_SUCH_ASSET,
    NOT_OF_KIND,
    ANOTHER_KIND,
    ONLY_OF_AN_EVENT,
    BEFORE_ITS_DAY,
    NOT_A_RATE,
    LESS_THAN_ZERO,
    FEWER_WORDS,
    NOT_IN_FORCE,
    NEEDS_REASON,
    CORRECTS_NOTHING,
    TOO_MANY_FILES
}

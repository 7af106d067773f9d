package org.ballast.signals.domain;

import org.ballast.words.Sentence;

/** What is said of indicators where something is refused. */
public enum SignalsSentence implements Sentence {
    DAY_IN_FUTURE,
    NOT_HELD
}

package org.ballast.stress.domain;

import org.ballast.words.Sentence;

/** What this package says when it refuses; {@code sentence.} and the name in {@code messages/stress.properties}. */
public enum StressSentence implements Sentence {
    NEITHER_TRUE_NOR_FALSE,
    MANY_FALLS,
    FALL_FORM,
    NO_SUCH_ASSET,
    NAMED_TWICE,
    LEADS_WITHOUT_A_FALL,
    NO_SUCH_SCENARIO,
    SAY_WHY
}

package org.ballast.evidence.domain;

import org.ballast.words.Sentence;

/** What this room says. */
public enum EvidenceSentence implements Sentence {
    NOT_BEFORE,
    TOO_LONG
}

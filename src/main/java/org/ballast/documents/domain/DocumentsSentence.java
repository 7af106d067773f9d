package org.ballast.documents.domain;

import org.ballast.words.Sentence;

/** What is said of documents where something is refused. */
public enum DocumentsSentence implements Sentence {
    TEXT_DOES_NOT_FIT,
    LETTER_WITHOUT_FONT
}

package org.ballast.expansion.domain;

import org.ballast.words.Sentence;

/** What is said of the change of total assets where something is refused. */
public enum ExpansionSentence implements Sentence {
    BOOKS_CHANGED
}

package org.ballast.statements.domain;

import org.ballast.words.Sentence;

/** What is said of statements where something is refused. */
public enum StatementsSentence implements Sentence {
    OTHER_FRAMEWORK,
    BOOKS_CHANGED,
    NO_STATEMENT,
    PDF_OR_XLSX,
    NO_RATE_BETWEEN_BOOKS
}

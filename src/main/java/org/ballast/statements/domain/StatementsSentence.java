package org.ballast.statements.domain;

import org.ballast.words.Sentence;

/** What is said of statements where something is refused. */
public enum StatementsSentence implements Sentence {
    OTHER_FRAMEWORK,
    FAIR_VALUE_WITHIN,
    BOOKS_CHANGED,
    NO_STATEMENT,
    PDF_OR_XLSX
}

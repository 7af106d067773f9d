package org.ballast.imports.domain;

import org.ballast.words.Sentence;

/** What is said of files where something is refused. */
public enum ImportsSentence implements Sentence {
    EMPTY_FILE,
    NO_ROWS,
    OTHER_SEPARATOR,
    QUOTE_NOT_CLOSED,
    DRAFT_GONE,
    NO_FILE_OF_IMPORT,
    NOT_UTF_8,
    FILE_TOO_LARGE,
    FILE_OF_OTHER_KIND,
    COLUMN_MISSING,
    COLUMN_UNKNOWN,
    COLUMN_TWICE,
    OTHER_SPELLING,
    LONGER_THAN,
    NOT_A_NUMBER,
    FILE_WRONG,
    XLSX,
    XLS,
    PDF,
    GZIP,
    HTML,
    XML,
    JSON,
    UTF_32,
    UTF_16,
    SEMICOLON,
    TAB,
    BAR,
    OTHER_FORMAT,
    OTHER_LENGTH,
    OTHER_LENGTH_BY_SEPARATOR,
    OTHER_LENGTH_BY_COMMA
}

package org.ballast.statements.domain;

import org.ballast.words.Sentence;

/** What is said of statements where something is refused. */
public enum StatementsSentence implements Sentence {
    OTHER_FRAMEWORK,
    BOOKS_CHANGED,
    NO_STATEMENT,
    PDF_OR_XLSX,
    NO_RATE_BETWEEN_BOOKS,
    CHECK_PROPOSALS_DECIDED,
    CHECK_PROPOSALS_WAIT,
    CHECK_TESTS_CAN_LOOK,
    CHECK_TESTS_BLOCKED,
    CHECK_LOTS_MEASURED,
    CHECK_LOTS_UNMEASURED,
    CHECK_DISPOSALS_POSTED,
    CHECK_DISPOSALS_WAIT,
    NAME_PROPOSALS,
    TOO_MANY_PROPOSALS,
    PROPOSAL_OF_ANOTHER_BOOK,
    PROPOSAL_WAITS_NO_MORE
}

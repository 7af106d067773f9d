package org.ballast.proofs.domain;

import org.ballast.words.Sentence;

/** What the room says; the texts stand in {@code messages/proofs.properties}. */
public enum ProofsSentence implements Sentence {
    HOW_TO_VERIFY,
    FILE_NOT_THERE,
    FILE_NOT_TEXT,
    FILE_TOO_LARGE,
    NOT_JSON,
    NAME_TWICE,
    MISSING,
    MALFORMED,
    NOT_NORMAL,
    OTHER_FORMAT,
    OTHER_KIND,
    OTHER_CODE,
    OTHER_ACCOUNT,
    OTHER_BALANCE,
    OTHER_INSTANT,
    NOT_SIGNED,
    NOT_SOLVENT,
    WRONG_HEIGHT,
    WRONG_ACCOUNTS,
    BALANCE_TOO_LARGE,
    SUM_TOO_LARGE,
    WRONG_PATH_LENGTH,
    INDEX_OUTSIDE,
    WRONG_SIDE,
    OTHER_ROOT,
    OTHER_TOTAL,
    OTHER_COMMITMENT,
    NO_POINT,
    NO_SCALAR,
    RANGE_PROOF_MALFORMED,
    RANGE_PROOF_OF_OTHERS,
    RANGE_PROOF_FAILS,
    OTHER_TRANSCRIPT,
    TOTAL_NOT_COMMITTED,
    RESERVES_NOT_PROVED,
    PROOF_HOLDS,
    PROOF_HOLDS_COMPARE
}

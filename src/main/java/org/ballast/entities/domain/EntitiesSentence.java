package org.ballast.entities.domain;

import org.ballast.words.Sentence;

/** What is said of entities, books and wallets where something is refused. */
public enum EntitiesSentence implements Sentence {
    CODE_FORM,
    NAME_LENGTH,
    NOT_A_MONTH,
    ENTITY_EXISTS,
    ENTITY_IS_USED,
    WALLET_EXISTS,
    WALLET_CODE_FORM,
    PRIMARY_BOOK_NOT_OPEN,
    BOOK_EXISTS,
    FRAMEWORK_NOT_MEASURED,
    TAKEN_FROM_OTHER_CURRENCY,
    NAMES_NO_BOOK,
    NOT_A_TIME_ZONE,
    ROW_WRONG,
    NO_ENTITY,
    NO_BOOK,
    NO_ENTITY_WITH_KEY,
    NO_BOOK_WITH_KEY,
    NO_ENTITY_YET,
    NOTE_TOO_LONG,
    FIELD_WRONG,
    WHY_CLOSED,
    PRIMARY_STAYS_OPEN,
    CLOSED_BEFORE,
    CLOSED_OUT_OF_REACH,
    BOOK_CLOSED
}

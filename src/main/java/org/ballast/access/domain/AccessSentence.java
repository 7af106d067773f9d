package org.ballast.access.domain;

import org.ballast.words.Sentence;

/** What is said of who may do what where something is refused. */
public enum AccessSentence implements Sentence {
    OWN_DEACTIVATION,
    PASSWORD_IS_THE_CURRENT_ONE,
    CURRENT_PASSWORD_WRONG,
    OWN_RESET,
    USER_NAME_FORM,
    FULL_NAME_LENGTH,
    TAKES_ROLE,
    TAKES_SIGN_IN,
    NOBODY_SIGNED_IN,
    TOKEN_NAME_LENGTH,
    TOKEN_DAYS,
    NO_TOKEN_OF_YOURS,
    TOO_MANY_WRONG_PASSWORDS,
    TOO_MANY_SIGN_INS,
    NO_USER,
    NO_TOKEN_OF_USER,
    PASSWORD_LENGTH,
    PASSWORD_HAS_USER_NAME,
    PASSWORD_OF_NAMES,
    OWN_ROLES,
    NO_ROLES,
    SYSTEM_IS_NO_PERSON,
    ADMIN_CONFLICTS,
    USER_EXISTS,
    OWN_PASSWORD_FIRST,
    NO_ROLE,
    DATABASE_BUSY,
    LOST_IN_COMMIT,
    EASY_TO_GUESS,
    WEAK_PASSWORD,
    SECONDS,
    MINUTES,
    PASSWORDS_DIFFER,
    OR,
    SIGN_IN,
    MAY_NO_MORE
}

package org.ballast.health.domain;

import org.ballast.words.Sentence;

/** What is said where something about the health of a company is refused. */
public enum HealthSentence implements Sentence {
    IN_THE_PAST,
    BEGAN_BEFORE_APPROVAL,
    IN_A_LOCKED_MONTH,
    SAY_WHY,
    NAME_IT,
    NO_NAME_HERE,
    NO_RATIO,
    NO_RED_HERE,
    GREEN_BEHIND_RED,
    NO_SUCH_ASSET,
    NOT_A_SHARE,
    NOT_FROM_0_TO_1,
    ENDS_BEFORE_IT_BEGINS,
    NO_ACCOUNT,
    NOT_OF_THIS_TYPE,
    NOT_POSITIVE,
    DUE_TWICE,
    DUE_RECORDED,
    NO_DUE_DATE,
    PAID_IN_THE_FUTURE,
    OTHER_CURRENCY,
    NEEDS_REASON,
    REASON_TOO_LONG,
    TOO_MANY_DIGITS
}

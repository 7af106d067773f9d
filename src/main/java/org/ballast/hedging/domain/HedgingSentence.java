package org.ballast.hedging.domain;

import org.ballast.words.Sentence;

/** What is said of hedges and sizes where something is refused. */
public enum HedgingSentence implements Sentence {
    NOT_HELD,
    NO_CLOSE,
    GOES_WITH,
    COMES_WITHOUT,
    NOT_A_FALL,
    EXPIRES_BEFORE,
    ABOVE_INITIAL,
    NO_SUCH_ACCOUNT,
    IN_OTHER_UNIT,
    NOTHING_SAID_OF_ACCOUNT,
    TOO_FEW_PRICES,
    NOT_SO_MANY_DAYS,
    IN_THE_PAST,
    IN_THE_FUTURE,
    OLD_CLOSE,
    LEFT_OUT_IN_CALL,
    BELOW_ZERO,
    NO_SUCH_ASSET,
    SAY_WHY
}

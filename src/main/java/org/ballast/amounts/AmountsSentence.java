package org.ballast.amounts;

import org.ballast.words.Sentence;

/** What is said of texts that stand for no number, day or name where something is refused. */
public enum AmountsSentence implements Sentence {
    NOT_A_DATE,
    NOT_AN_INSTANT,
    DATE_OUT_OF_BOUNDS,
    TOO_LONG_FOR_A_NUMBER,
    DIGITS_BEFORE_POINT,
    NOT_A_DECIMAL,
    MORE_DECIMALS,
    DECIMALS_OF_CURRENCY,
    MAYBE_THOUSANDS,
    TOO_MANY_DIGITS,
    COMMA,
    SEPARATORS,
    POINTS,
    DECIMAL_COMMA,
    LINE_BREAK,
    CONTROL_CHARACTER,
    HALF_CHARACTER,
    NO_CHARACTER,
    UNSEEN_CHARACTER,
    NOT_A_CURRENCY,
    NO_CURRENCY_OF_PAYMENTS
}

package org.ballast.margin.domain;

import org.ballast.words.Sentence;

/** What is said of margin where something is refused. */
public enum MarginSentence implements Sentence {
    VENUE_FORM,
    UNDERLYING_FORM,
    SOURCE_LENGTH,
    MANY_ROWS,
    NO_PART,
    NOT_OF_PART,
    NO_TERMS,
    TERMS_TWICE,
    GROUP_TWICE,
    NOT_A_SHARE,
    CALL_BELOW_WARNING,
    NOT_ABOVE_ZERO,
    BELOW_ZERO,
    HOURS_OUT_OF_BOUNDS,
    FEE_WITH_RULE,
    FEE_WITHOUT_RULE,
    FEE_FILLS_RATE,
    STARTS_AT_ZERO,
    FLOOR_NOT_ABOVE,
    RATE_NOT_ABOVE,
    INITIAL_BELOW,
    DEDUCTION_JUMPS,
    LEAST_ABOVE_SHARE,
    TABLE_DIFFERS
}

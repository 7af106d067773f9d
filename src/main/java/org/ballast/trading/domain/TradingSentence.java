package org.ballast.trading.domain;

import org.ballast.words.Sentence;

/** What is said of trading where something is refused. */
public enum TradingSentence implements Sentence {
    NOT_ABOVE_ZERO,
    LESS_THAN,
    MORE_THAN,
    YEARS_OR_DAYS,
    YEARS_AND_DAYS,
    GOES_WITH,
    NOT_OF_MODEL,
    NOT_OF_METHOD,
    NEEDED_BY_METHOD,
    NEEDED_IN_CALL,
    UNIT_FORM,
    MANY_PLEDGED,
    SYMBOL_FORM,
    ACCOUNT_CODE_FORM,
    VENUE_FORM,
    NEEDED_BY_KIND,
    NOT_OF_KIND,
    NO_SUCH_ASSET,
    INSTRUMENT_EXISTS,
    NO_INSTRUMENT,
    ACCOUNT_EXISTS,
    NO_ACCOUNT
}

package org.ballast.prices.domain;

import org.ballast.words.Sentence;

/** What is said of prices and markets where something is refused. */
public enum PricesSentence implements Sentence {
    CODE_FORM,
    NAME_LENGTH,
    MARKET_INCOMPLETE,
    OWN_PRICE,
    NOT_HELD_ANY_MORE,
    OWN_NO_TRADE,
    DECIDED_ALREADY,
    NO_PRICE,
    NOT_AN_ASSET,
    TWICE,
    DIFFERS_FROM_RECORDED,
    ANOTHER_PRICE_RECORDED,
    NOT_AN_INTERVAL,
    NOT_OVER_YET,
    TIME_OUT_OF_BOUNDS,
    NOT_MORE_THAN_ZERO,
    LESS_THAN_ZERO,
    LOW_TOO_HIGH,
    HIGH_TOO_LOW,
    NO_MARKET,
    NO_HOURS_WITHOUT_TRADE,
    MARKET_EXISTS,
    HOURS_END_BEFORE_BEGIN,
    HOURS_NOT_OVER,
    NEEDS_REASON,
    REASON_TOO_LONG,
    FIELDS_WRONG,
    NOT_A_DAY_OR_INSTANT,
    MARKETS_KNOWN,
    FAR_BELOW,
    FAR_ABOVE,
    DAYS,
    HOURS
}

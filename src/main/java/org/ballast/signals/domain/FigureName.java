package org.ballast.signals.domain;

/** A figure that an indicator rests on. */
public enum FigureName {
    CLOSE(Form.PRICE),
    LOWEST_PRICE(Form.PRICE),
    LOWEST_PRICE_ON(Form.DAY),
    LOTS_BELOW(Form.COUNT),
    SHORTFALL(Form.MONEY),
    HIGHEST_CLOSE(Form.PRICE),
    HIGHEST_CLOSE_ON(Form.DAY),
    CHANGE(Form.SHARE),
    DAYS_KNOWN(Form.COUNT),
    HOURS_MISSING(Form.COUNT),
    VOLUME_OF_30_DAYS(Form.UNITS),
    VOLUME_OF_180_DAYS(Form.UNITS),
    SHARE_OF_VOLUME(Form.SHARE),
    SLOPE(Form.UNITS),
    SLOPE_BY_VOLUME(Form.SHARE),
    HOURS_BELOW(Form.COUNT),
    TESTED_FROM(Form.DAY),
    TESTED_TO(Form.DAY),
    MARKET_CAPITALIZATION(Form.MONEY),
    EQUITY(Form.MONEY),
    KNOWN_ON(Form.DAY),
    RATE(Form.SHARE),
    RATE_BEFORE(Form.SHARE),
    EVENTS(Form.COUNT);

    /** How it is written. */
    public enum Form {
        /** In the currency of the book, for a unit. */
        PRICE,
        /** In the currency of the book. */
        MONEY,
        UNITS,
        /** Of one. */
        SHARE,
        COUNT,
        DAY
    }

    private final Form form;

    FigureName(Form form) {
        this.form = form;
    }

    public Form form() {
        return form;
    }
}

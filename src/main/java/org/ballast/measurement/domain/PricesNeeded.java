package org.ballast.measurement.domain;

/** Which prices a model looks at. */
public enum PricesNeeded {
    /** Every price of the window, without a gap: its lowest decides. */
    EVERY_LOW,
    /** The last one before the end of the period. */
    LAST_BEFORE_CUT_OFF
}

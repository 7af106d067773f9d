package org.ballast.measurement.domain;

/** Which amount of an event is posted: one of those that a lot carries, or one of the event as a whole. */
public enum PostedAmount {
    COST,
    REDUCTION,
    VALUE_CHANGE,
    /** What a disposal brings, before its fee. */
    PROCEEDS,
    /** What an acquisition or a disposal costs beside the price. */
    FEE,
    /** What units that pay a network fee are worth: an expense, and no cash. */
    FEE_IN_KIND,
    /** Of the effect of an adoption. */
    DEFERRED_TAX
}

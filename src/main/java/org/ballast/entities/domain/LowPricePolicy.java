package org.ballast.entities.domain;

/** Which price of a bar counts as the low of its interval (accounting.md §1.2). */
public enum LowPricePolicy {
    /** The lowest trade of the interval: the default. */
    INTRADAY_LOW,
    /** The close; needs a documented agreement with the auditor. */
    DAILY_CLOSE
}

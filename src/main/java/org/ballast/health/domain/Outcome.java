package org.ballast.health.domain;

/** What a test of insolvency says: an alert, no legal opinion. */
public enum Outcome {
    PASS,
    FAIL,
    /** What it takes is not recorded. */
    NOT_TESTED
}

package org.ballast.health.domain;

/** What is said of a measure. */
public enum Band {
    GREEN,
    AMBER,
    RED,
    /** No threshold, or nothing to measure. */
    NONE
}

package org.ballast.signals.domain;

/** What external information says. */
public enum ExternalFinding {
    /** It happened. */
    EVENT,
    /** Somebody looked, and up to the day nothing was known. */
    NOTHING_KNOWN,
    /** How much it is on the day. */
    FIGURE,
    /** What it takes the place of should not have been written. */
    WITHDRAWN
}

package org.ballast.trading.domain;

/** How contracts of a position came to their end. */
public enum CloseKind {

    /** By a trade. */
    CLOSED,

    /** By themselves, at what they were settled at. */
    EXPIRED
}

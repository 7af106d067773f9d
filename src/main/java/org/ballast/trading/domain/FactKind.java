package org.ballast.trading.domain;

/** Facts of a trading account that can be said never to have been. */
public enum FactKind {

    /** By its reference. */
    CASH_MOVEMENT,

    /** By its reference, once nothing is closed of it. */
    POSITION,

    /** By the reference of its position and its own. */
    CLOSE,

    /** By its instant. */
    SNAPSHOT
}

package org.ballast.holdings.domain;

/** In which order lots are listed; the key breaks ties. */
public enum LotOrder {
    /** The first acquired first. */
    ACQUIRED,
    /** The last acquired first. */
    LATEST,
    /** By code. */
    CODE
}

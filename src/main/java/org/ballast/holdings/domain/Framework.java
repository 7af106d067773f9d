package org.ballast.holdings.domain;

/** The accounting framework of an entity. */
public enum Framework {
    US_GAAP,
    IFRS,
    HGB
}

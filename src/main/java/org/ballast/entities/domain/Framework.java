package org.ballast.entities.domain;

/** The accounting framework of an entity. */
public enum Framework {
    US_GAAP,
    IFRS,
    HGB
}

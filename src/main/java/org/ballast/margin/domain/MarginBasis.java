package org.ballast.margin.domain;

/** What the margin of an account rests on. */
public enum MarginBasis {

    /** Its positions at their marks, by the table of the venue. */
    POSITIONS,

    /** What the venue printed in its newest snapshot. */
    VENUE
}

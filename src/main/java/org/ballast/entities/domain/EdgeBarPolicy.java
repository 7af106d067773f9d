package org.ballast.entities.domain;

/** What becomes of a bar that opens before a period ends and closes after it (accounting.md §1.2 rule 7). */
public enum EdgeBarPolicy {
    /** It counts for the following period, whole: the default. */
    NEXT_PERIOD,
    /** Its hours before the end need shorter bars that end with the period; until then they have no price. */
    REQUIRE_FINER
}

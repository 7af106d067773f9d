package org.ballast.trading.domain;

import java.time.Instant;

/**
 * Why a figure that a venue printed differs from what follows here.
 *
 * @param note in a person's words
 */
public record DifferenceNote(String note, String by, Instant at) {

    /** Characters of a note, at most. */
    public static final int LONGEST = 1_000;
}

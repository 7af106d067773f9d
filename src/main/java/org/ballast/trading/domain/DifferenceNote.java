package org.ballast.trading.domain;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * Why a figure that a venue printed differs from what follows here.
 *
 * @param note in a person's words
 * @param printed what the venue printed when the note was made
 * @param compared what it was compared with then
 */
public record DifferenceNote(String note, BigDecimal printed, BigDecimal compared, String by, Instant at) {

    /** Characters of a note, at most. */
    public static final int LONGEST = 1_000;

    /** Whether it is of this difference; what came later otherwise it does not explain. */
    public boolean explains(BigDecimal nowPrinted, BigDecimal nowCompared) {
        return printed.compareTo(nowPrinted) == 0 && compared.compareTo(nowCompared) == 0;
    }
}

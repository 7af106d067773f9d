package org.ballast.capital.domain;

import java.math.BigDecimal;
import java.util.List;

/**
 * What part of its earnings a bank has to keep while its CET1 ratio lies in the buffer (accounting.md §9.4): the buffer in four
 * equal steps, of which the lowest keeps everything. The upper end of a step belongs to it.
 *
 * <p>Example: with 4.5 % and a buffer of 2.5 %, 7.0 % keeps 40 %, 6.375 % keeps 60 %, and more than 7.0 % keeps nothing.
 */
public final class ConservationOfEarnings {

    private static final List<BigDecimal> KEPT =
            List.of(new BigDecimal("1.00"), new BigDecimal("0.80"), new BigDecimal("0.60"), new BigDecimal("0.40"));
    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    private ConservationOfEarnings() {}

    /** The part that is kept at least, from 0 to 1. */
    public static BigDecimal at(BigDecimal cet1Ratio, BigDecimal minimum, BigDecimal buffer) {
        BigDecimal end = minimum;
        for (BigDecimal kept : KEPT) {
            end = end.add(buffer.multiply(QUARTER));
            if (cet1Ratio.compareTo(end) <= 0) {
                return kept;
            }
        }
        return BigDecimal.ZERO;
    }
}

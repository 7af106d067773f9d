package org.ballast.centralbank.domain;

import java.math.BigDecimal;
import java.util.List;

/**
 * What an identity comes to in one release, in units of the statement.
 *
 * @param difference published less sum
 * @param tolerance the most that rounding explains
 * @param missing items without which it cannot be said; sums and difference are zero then
 */
public record Residual(
        Identity identity,
        BigDecimal published,
        BigDecimal sum,
        BigDecimal difference,
        BigDecimal tolerance,
        List<String> missing,
        State state) {

    /** How both sides stand. */
    public enum State {
        HOLDS,
        /** Within the tolerance, yet more than rounding usually makes. */
        ALERT,
        /** More than rounding explains: a line is missing or wrong. */
        BROKEN,
        /** A figure without which nothing can be said is not told. */
        INCOMPLETE
    }
}

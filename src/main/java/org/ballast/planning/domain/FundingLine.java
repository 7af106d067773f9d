package org.ballast.planning.domain;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What liabilities can be made of (accounting.md §10.1).
 *
 * @param cost of a year, as a part of one
 * @param least amount, zero or more
 * @param most amount; empty for any
 * @param today what there is of it
 */
public record FundingLine(String name, BigDecimal cost, BigDecimal least, Optional<BigDecimal> most, BigDecimal today) {

    /** Whether there is nothing to choose. */
    boolean isFixed() {
        return most.filter(bound -> bound.compareTo(least) == 0).isPresent();
    }
}

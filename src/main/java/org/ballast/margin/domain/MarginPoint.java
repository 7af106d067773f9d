package org.ballast.margin.domain;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * How an account stood at an instant, in its unit.
 *
 * @param balance margin balance
 * @param initial margin that is asked for to open, {@code maintenance} to keep positions
 */
public record MarginPoint(Instant at, BigDecimal balance, BigDecimal initial, BigDecimal maintenance) {

    public static MarginPoint of(Instant at, AccountMargin margin) {
        return new MarginPoint(
                at,
                margin.balances().marginBalance(),
                margin.figures().initialMargin(),
                margin.figures().maintenanceMargin());
    }
}

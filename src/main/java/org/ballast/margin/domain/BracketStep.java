package org.ballast.margin.domain;

import java.math.BigDecimal;
import org.ballast.trading.domain.MarginBracket;

/**
 * A {@link MarginBracket} with the initial margin that goes with it.
 *
 * @param initialRate of the whole notional, at least the maintenance rate and at most 1
 */
public record BracketStep(MarginBracket maintenance, BigDecimal initialRate) {

    /**
     * @throws IllegalArgumentException if the initial rate is below the maintenance rate or above 1
     */
    public BracketStep {
        if (initialRate.compareTo(maintenance.rate()) < 0 || initialRate.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(initialRate + " is no initial rate beside " + maintenance.rate());
        }
    }

    /** One rate of each for every notional. */
    public static BracketStep flat(BigDecimal initialRate, BigDecimal maintenanceRate) {
        return new BracketStep(MarginBracket.flat(maintenanceRate), initialRate);
    }
}

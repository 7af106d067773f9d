package org.ballast.health.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * A ratio that was worked out, before it is rounded.
 *
 * @param value empty where it is not available, or not meaningful
 * @param meaningful false where equity below zero stands below the line
 */
record Worked(Optional<BigDecimal> value, boolean meaningful) {

    private static final Worked NOT_AVAILABLE = new Worked(Optional.empty(), true);
    private static final Worked NOT_MEANINGFUL = new Worked(Optional.empty(), false);

    static Worked of(Optional<BigDecimal> value) {
        return value.isEmpty() ? NOT_AVAILABLE : new Worked(value, true);
    }

    /** Not available where there is nothing to divide by. */
    static Worked share(BigDecimal of, BigDecimal by) {
        return by.signum() == 0 ? NOT_AVAILABLE : new Worked(Optional.of(of.divide(by, MathContext.DECIMAL128)), true);
    }

    /** Not available where there is no equity, not meaningful where it is below zero. */
    static Worked byEquity(BigDecimal of, BigDecimal equity) {
        return equity.signum() < 0 ? NOT_MEANINGFUL : share(of, equity);
    }
}

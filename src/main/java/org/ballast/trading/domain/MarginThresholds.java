package org.ballast.trading.domain;

import java.math.BigDecimal;

/**
 * From which margin ratio on an account is warned and called; from 1 on it is liquidated.
 *
 * @param warningFrom lower bound, itself included
 * @param callFrom lower bound, itself included
 */
public record MarginThresholds(BigDecimal warningFrom, BigDecimal callFrom) {

    /** 0.60 and 0.80 (accounting.md §7.4). */
    public static final MarginThresholds USUAL = new MarginThresholds(new BigDecimal("0.60"), new BigDecimal("0.80"));

    /**
     * @throws IllegalArgumentException if they do not rise from above zero to at most one
     */
    public MarginThresholds {
        if (warningFrom.signum() <= 0
                || callFrom.compareTo(warningFrom) < 0
                || callFrom.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("thresholds do not rise: " + warningFrom + ", " + callFrom);
        }
    }

    /** Compared by products, so that no quotient is rounded at a bound. */
    MarginStatus status(BigDecimal initialMargin, BigDecimal maintenanceMargin, BigDecimal marginBalance) {
        boolean needsNothing = initialMargin.signum() == 0 && maintenanceMargin.signum() == 0;
        if (marginBalance.signum() == 0 && needsNothing) {
            return MarginStatus.OK;
        }
        if (marginBalance.signum() <= 0 || maintenanceMargin.compareTo(marginBalance) >= 0) {
            return MarginStatus.LIQUIDATION;
        }
        if (maintenanceMargin.compareTo(callFrom.multiply(marginBalance)) >= 0) {
            return MarginStatus.MARGIN_CALL;
        }
        return maintenanceMargin.compareTo(warningFrom.multiply(marginBalance)) >= 0
                ? MarginStatus.WARNING
                : MarginStatus.OK;
    }
}

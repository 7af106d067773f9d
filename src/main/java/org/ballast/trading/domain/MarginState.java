package org.ballast.trading.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How near an account is to a margin call, and what would end one (accounting.md §7.4). A margin call is a matter of
 * liquidity: it is no loss.
 *
 * <p>Example: margin balance 58,000, initial margin 96,000, maintenance margin 61,000: LIQUIDATION, 38,000 are missing to the
 * initial and 3,000 to the maintenance margin.
 *
 * @param ratio {@code maintenance margin / margin balance}, six decimals, half up; empty where the balance is zero or less.
 *     The status is found without it, from the amounts themselves.
 * @param topUpToInitialMargin what is missing to the initial margin of positions, zero if nothing is
 * @param topUpToMaintenance what is missing to the maintenance margin
 */
public record MarginState(
        MarginStatus status,
        Optional<BigDecimal> ratio,
        BigDecimal topUpToInitialMargin,
        BigDecimal topUpToMaintenance) {

    private static final int DECIMALS_OF_RATIO = 6;

    /** An account that neither has nor needs anything is OK; any other without a margin balance is lost. */
    public static MarginState of(
            BigDecimal marginBalance,
            BigDecimal initialMargin,
            BigDecimal maintenanceMargin,
            MarginThresholds thresholds) {
        return new MarginState(
                thresholds.status(initialMargin, maintenanceMargin, marginBalance),
                marginBalance.signum() <= 0
                        ? Optional.empty()
                        : Optional.of(maintenanceMargin.divide(marginBalance, DECIMALS_OF_RATIO, RoundingMode.HALF_UP)),
                initialMargin.subtract(marginBalance).max(BigDecimal.ZERO),
                maintenanceMargin.subtract(marginBalance).max(BigDecimal.ZERO));
    }
}

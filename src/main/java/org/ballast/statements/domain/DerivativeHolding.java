package org.ballast.statements.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.ballast.amounts.Money;

/**
 * What an account holds of one instrument at the end of a period, and what came of it in the period.
 *
 * @param account code of the trading account
 * @param instrument the venue's own name
 * @param kind OPTION, FUTURE or PERPETUAL
 * @param expiresAt of what expires
 * @param contracts that are open, below zero short; zero of what was closed in the period
 * @param notional what the open contracts stand for in the currency of their price, without a sign; zero where nothing is open
 * @param level of their fair value in the hierarchy, the highest; 0 where nothing is open
 * @param asset carried as an asset
 * @param liability carried as a liability, without a sign
 * @param gains of the period
 * @param losses of the period, without a sign
 */
public record DerivativeHolding(
        String account,
        String instrument,
        String kind,
        Optional<Instant> expiresAt,
        BigDecimal contracts,
        BigDecimal notional,
        int level,
        Money asset,
        Money liability,
        Money gains,
        Money losses) {

    /** Whether there is anything to say of it. */
    boolean matters() {
        return !asset.isZero() || !liability.isZero() || !gains.isZero() || !losses.isZero() || contracts.signum() != 0;
    }
}

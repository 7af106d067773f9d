package org.ballast.control.domain;

import java.math.BigDecimal;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.health.domain.Kept.Standing;

/**
 * A limit of a position beside what the position is worth.
 *
 * @param most what it may be worth
 * @param worth of the net delta at the close, without a sign, in the currency of the limit; empty where no price in it is known
 * @param uncounted how many open positions could not be counted
 */
public record LimitedPosition(String asset, Money most, Optional<Money> worth, int uncounted) {

    private static final BigDecimal NEAR_FROM = new BigDecimal("0.9");

    /** What may be added; below zero where the limit is broken. */
    public Optional<Money> headroom() {
        return worth.map(most::minus);
    }

    /** Nothing is claimed to be kept without a price, or while something is left out; what is broken without it is. */
    public Standing standing() {
        if (headroom().filter(Money::isNegative).isPresent()) {
            return Standing.BREACHED;
        }
        if (worth.isEmpty() || uncounted > 0) {
            return Standing.NOT_MEASURED;
        }
        BigDecimal used = worth.map(Money::amount).orElse(BigDecimal.ZERO);
        return used.signum() > 0 && used.compareTo(most.amount().multiply(NEAR_FROM)) >= 0
                ? Standing.NEAR
                : Standing.KEPT;
    }
}

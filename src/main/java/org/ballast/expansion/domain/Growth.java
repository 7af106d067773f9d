package org.ballast.expansion.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.ballast.amounts.Money;

/**
 * Whether a balance sheet expands (accounting.md §10.2): total assets grow by more than 5 % in the period, and more than half of
 * that is purchases financed by liabilities.
 *
 * <p>Money has no name on it: purchases are financed by liabilities as far as liabilities grew, at most by what was bought.
 *
 * @param opening total assets before
 * @param change of total assets
 * @param purchases of digital assets at cost, less what was taken out as wrongly recorded, and what securities and claims outside
 *     lots grew by through purchases and sales; neither below zero
 * @param raised what borrowings and other liabilities grew by; below zero, they shrank
 */
public record Growth(Money opening, Money change, Money purchases, Money raised) {

    private static final BigDecimal LEAST_GROWTH = new BigDecimal("0.05");
    private static final BigDecimal LEAST_SHARE = new BigDecimal("0.5");
    private static final int DECIMALS = 6;

    /** Purchases financed by liabilities. */
    public Money financed() {
        Money least = purchases.compareTo(raised) <= 0 ? purchases : raised;
        return least.isNegative() ? Money.zero(least.currency()) : least;
    }

    /** Change by opening, six decimals, half up; empty where there was nothing before. */
    public Optional<BigDecimal> rate() {
        return part(change, opening);
    }

    /** Financed purchases by the change, six decimals, half up; empty where total assets did not grow. */
    public Optional<BigDecimal> share() {
        return change.isPositive() ? part(financed(), change) : Optional.empty();
    }

    /** The first condition: exact, not by the rounded rate. */
    public boolean isLarge() {
        return change.isPositive() && change.amount().compareTo(opening.amount().multiply(LEAST_GROWTH)) > 0;
    }

    /** The second condition, exact. */
    public boolean isFinancedByLiabilities() {
        return change.isPositive()
                && financed().amount().compareTo(change.amount().multiply(LEAST_SHARE)) > 0;
    }

    /** Both conditions. */
    public boolean isExpansion() {
        return isLarge() && isFinancedByLiabilities();
    }

    private static Optional<BigDecimal> part(Money of, Money whole) {
        return whole.isPositive()
                ? Optional.of(of.amount().divide(whole.amount(), DECIMALS, RoundingMode.HALF_UP))
                : Optional.empty();
    }
}

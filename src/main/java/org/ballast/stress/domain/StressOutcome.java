package org.ballast.stress.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.ballast.amounts.Money;

/**
 * What falls leave of a company (accounting.md §8).
 *
 * <p>Example: total assets 1,400.00, liabilities 1,050.00, digital assets 1,000.00 at fair value; a fall of 10 % writes down 100.00
 * and leaves equity of 250.00, 19.2308 % of the assets.
 *
 * @param lots how many lots the book writes down; none at fair value
 * @param writeDown of what is held, below zero a write-up
 * @param hedge what open positions gain, below zero lose
 * @param tax what tax bears of the loss, below zero takes of a gain: it counts as an asset, which stands only while there will be
 *     income to set it against
 * @param temporaryEquity neither a liability nor equity
 * @param digitalAssets what is held is carried at, or worth, after it
 */
public record StressOutcome(
        long lots,
        Money writeDown,
        Money hedge,
        Money tax,
        Money digitalAssets,
        Money totalAssets,
        Money totalLiabilities,
        Money temporaryEquity) {

    private static final int DECIMALS_OF_RATIO = 6;

    /** Without temporary equity. */
    public Money equity() {
        return totalAssets.minus(totalLiabilities).minus(temporaryEquity);
    }

    /** Equity by total assets, six decimals, half up; empty without assets. */
    public Optional<BigDecimal> equityRatio() {
        return ratio(equity(), totalAssets);
    }

    /** Assets by liabilities, six decimals, half up; empty without liabilities. */
    public Optional<BigDecimal> solvencyRatio() {
        return ratio(totalAssets, totalLiabilities);
    }

    /** Whether liabilities are above assets: an alert, no legal opinion. */
    public boolean insolvent() {
        return totalAssets.minus(totalLiabilities).isNegative();
    }

    private static Optional<BigDecimal> ratio(Money of, Money by) {
        return by.isZero()
                ? Optional.empty()
                : Optional.of(of.amount().divide(by.amount(), DECIMALS_OF_RATIO, RoundingMode.HALF_UP));
    }
}

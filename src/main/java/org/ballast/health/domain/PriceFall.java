package org.ballast.health.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.ballast.amounts.Money;

/**
 * What a fall of all prices leaves of a balance sheet, and the falls that leave nothing (accounting.md §8), before tax.
 *
 * <p>Example: assets of 1,400.00 with digital assets of 1,000.00 against equity of 350.00. A fall of 20 % writes down 200.00 and
 * leaves equity of 150.00, 12.5 % of assets; at 35 % nothing is left.
 *
 * @param digitalAssets that fall with the market
 */
public record PriceFall(Money totalAssets, Money equity, Money digitalAssets) {

    private static final int DECIMALS = 6;

    /**
     * What is left.
     *
     * @param equityRatio equity by assets, six decimals, half up; empty where no assets are left
     * @param insolvent whether liabilities are above assets
     */
    public record Left(Money writeDown, Money equity, Optional<BigDecimal> equityRatio, boolean insolvent) {}

    /**
     * @param fall a part of the price, from 0 to 1
     */
    public Left after(BigDecimal fall) {
        Money writeDown =
                Money.rounded(digitalAssets.amount().multiply(fall), digitalAssets.currency(), RoundingMode.HALF_UP);
        Money assets = totalAssets.minus(writeDown);
        Money left = equity.minus(writeDown);
        return new Left(
                writeDown,
                left,
                assets.isZero()
                        ? Optional.empty()
                        : Optional.of(left.amount().divide(assets.amount(), DECIMALS, RoundingMode.HALF_UP)),
                left.isNegative());
    }

    /**
     * The fall at which no equity is left, six decimals, half up; above 1 where no fall does it; empty where nothing falls.
     *
     * @param hedged part of the units that are sold forward
     */
    public Optional<BigDecimal> toZeroEquity(BigDecimal hedged) {
        BigDecimal open = digitalAssets.amount().multiply(BigDecimal.ONE.subtract(hedged), MathContext.DECIMAL128);
        return open.signum() <= 0
                ? Optional.empty()
                : Optional.of(equity.amount().divide(open, DECIMALS, RoundingMode.HALF_UP));
    }

    /**
     * The fall at which a loan is called, {@code 1 − (loan / trigger) / pledged}, six decimals, half up; zero or less where it is
     * called already.
     *
     * @param trigger loan by value of what is pledged, as 0.70
     * @param pledged value of what is pledged, above zero
     */
    public static BigDecimal toMarginCall(Money loan, BigDecimal trigger, Money pledged) {
        BigDecimal needed = loan.amount().divide(trigger, MathContext.DECIMAL128);
        return BigDecimal.ONE
                .subtract(needed.divide(pledged.amount(), MathContext.DECIMAL128))
                .setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}

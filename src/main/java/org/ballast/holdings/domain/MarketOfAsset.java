package org.ballast.holdings.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.amounts.UnitPrice;
import org.ballast.measurement.domain.Amounts;
import org.ballast.measurement.domain.MeasurementModel;

/**
 * How a book measures an asset on a day, and what its principal market paid last: what a fall of that market would do to units
 * of account.
 *
 * <p>Example: 10 units carried at 385,218.50 under ASC 350-30, close 42,000.00. Below 38,521.85 they are written down, which is a
 * fall of 8.2813 %; a fall of 20 % to 33,600.00 writes down 49,218.50.
 *
 * @param costsOfDisposal as a part of the price; counts under IAS 36 alone
 * @param market code of the principal market
 * @param closedAt when the bar of the close ended
 */
public record MarketOfAsset(
        MeasurementModel model, BigDecimal costsOfDisposal, String market, UnitPrice close, Instant closedAt) {

    private static final int DECIMALS_OF_PRICE = 18;
    private static final int DECIMALS_OF_PART = 6;

    /**
     * The close after a fall, 18 decimals at most, half up.
     *
     * @param fall a part of the price, from 0 to less than 1
     * @throws IllegalArgumentException if nothing would be left of the price
     */
    public UnitPrice after(BigDecimal fall) {
        BigDecimal left = close.perUnit().multiply(BigDecimal.ONE.subtract(fall));
        return new UnitPrice(left.setScale(DECIMALS_OF_PRICE, RoundingMode.HALF_UP), close.currency());
    }

    /** What the close after a fall would take from a carrying amount; below zero where it would give. */
    public Money writeDownAfter(BigDecimal fall, Quantity units, Amounts standing) {
        return writeDownAt(after(fall), units, standing);
    }

    /** What a price would take from a carrying amount; below zero where it would give. */
    public Money writeDownAt(UnitPrice price, Quantity units, Amounts standing) {
        return standing.carryingAmount().minus(model.model().carriedAt(units, standing, price, costsOfDisposal));
    }

    /**
     * The price below which units are written down, {@code carrying amount / units / part of the price that counts}, 18 decimals
     * at most, half up; empty of units that carry nothing.
     */
    public Optional<UnitPrice> writtenDownBelow(Quantity units, Money carryingAmount) {
        if (units.isZero() || !carryingAmount.isPositive()) {
            return Optional.empty();
        }
        BigDecimal counted = units.units().multiply(model.model().partThatCounts(costsOfDisposal));
        BigDecimal price = carryingAmount.amount().divide(counted, DECIMALS_OF_PRICE, RoundingMode.HALF_UP);
        return price.signum() == 0 || price.precision() - price.scale() > 20
                ? Optional.empty()
                : Optional.of(new UnitPrice(price, close.currency()));
    }

    /** The fall to a price as a part of the close, six decimals, half up; below zero where the close is lower already. */
    public BigDecimal fallTo(UnitPrice price) {
        return close.perUnit()
                .subtract(price.perUnit())
                .divide(close.perUnit(), DECIMALS_OF_PART, RoundingMode.HALF_UP);
    }
}

package org.ballast.prices.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.amounts.UnitPrice;
import org.ballast.words.Said;

/**
 * The lowest and the highest price of some hours.
 *
 * @param market code, or words for several markets
 */
public record PriceRange(String market, UnitPrice low, UnitPrice high) {

    private static final BigDecimal LOWEST_SHARE = new BigDecimal("0.8");
    private static final BigDecimal HIGHEST_SHARE = new BigDecimal("1.2");
    private static final MathContext SHOWN = new MathContext(8, RoundingMode.HALF_UP);

    /** Both ranges together. */
    PriceRange and(PriceRange other) {
        return new PriceRange(
                market.equals(other.market)
                        ? market
                        : PricesSentence.MARKETS_KNOWN.with().text(),
                low.compareTo(other.low) <= 0 ? low : other.low,
                high.compareTo(other.high) >= 0 ? high : other.high);
    }

    /**
     * What is to be said of an amount whose units cost more than 20 % less than the low or more than 20 % more than the
     * high. Compared exactly, but for what no amount of money can say: the bounds are widened to whole minor units. The
     * unit price is shown with eight digits, half up.
     *
     * <p>Example: 550.00 for 12.5 BTC at a low of 36,000 "is 44 a unit, more than 20 % below the 36000 to 38500 of
     * COINBASE".
     *
     * @param units more than zero
     */
    public Optional<Said> objection(Money amount, Quantity units) {
        if (!isFarFrom(amount, units)) {
            return Optional.empty();
        }
        BigDecimal perUnit = amount.amount().divide(units.units(), SHOWN).stripTrailingZeros();
        return Optional.of((isFarBelow(amount, units) ? PricesSentence.FAR_BELOW : PricesSentence.FAR_ABOVE)
                .with(perUnit, low.perUnit(), high.perUnit(), market));
    }

    /** Whether there is anything to be said of it. */
    public boolean isFarFrom(Money amount, Quantity units) {
        BigDecimal most = high.perUnit()
                .multiply(HIGHEST_SHARE)
                .multiply(units.units())
                .setScale(amount.amount().scale(), RoundingMode.CEILING);
        return isFarBelow(amount, units) || amount.amount().compareTo(most) > 0;
    }

    private boolean isFarBelow(Money amount, Quantity units) {
        BigDecimal least = low.perUnit()
                .multiply(LOWEST_SHARE)
                .multiply(units.units())
                .setScale(amount.amount().scale(), RoundingMode.FLOOR);
        return amount.amount().compareTo(least) < 0;
    }
}

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
        int far = farness(amount, units);
        return far == 0
                ? Optional.empty()
                : Optional.of((far < 0 ? PricesSentence.FAR_BELOW : PricesSentence.FAR_ABOVE)
                        .with(
                                amount.amount().divide(units.units(), SHOWN).stripTrailingZeros(),
                                low.perUnit(),
                                high.perUnit(),
                                market));
    }

    /** Whether there is anything to be said of it. */
    public boolean isFarFrom(Money amount, Quantity units) {
        return farness(amount, units) != 0;
    }

    /** Below zero where it is far below the low, above zero where it is far above the high. */
    private int farness(Money amount, Quantity units) {
        int scale = amount.amount().scale();
        BigDecimal least =
                low.perUnit().multiply(LOWEST_SHARE).multiply(units.units()).setScale(scale, RoundingMode.FLOOR);
        BigDecimal most =
                high.perUnit().multiply(HIGHEST_SHARE).multiply(units.units()).setScale(scale, RoundingMode.CEILING);
        if (amount.amount().compareTo(least) < 0) {
            return -1;
        }
        return amount.amount().compareTo(most) > 0 ? 1 : 0;
    }
}

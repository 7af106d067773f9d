package org.ballast.statements.domain;

import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import org.ballast.amounts.Money;

/**
 * How the carrying amount of digital assets moved through a period (accounting.md §6.1, Table A).
 *
 * <p>Example: 0.00 opening, 950,528.65 purchases, 177,342.59 impairment, 375,624.00 sales with a gain of 221,536.60, so
 * 619,098.66 closing.
 *
 * @param purchases cost with fees, and corrections of it
 * @param impairmentLosses zero or more
 * @param sales net proceeds
 * @param gainOnSale negative for a loss
 * @param derecognised carrying amount of what passed from the cost model to fair value within the period
 * @param originalCost of what is held at the end
 * @param cumulativeImpairment of what is held at the end
 */
public record RollForward(
        Money opening,
        Money purchases,
        Money impairmentLosses,
        Money sales,
        Money gainOnSale,
        Money derecognised,
        Money closing,
        Money originalCost,
        Money cumulativeImpairment) {

    /**
     * @throws IllegalArgumentException unless opening + purchases − impairment − (sales − gain) − derecognised =
     *     closing = cost − cumulative impairment
     */
    public RollForward {
        Money rolled = opening.plus(purchases)
                .minus(impairmentLosses)
                .minus(sales.minus(gainOnSale))
                .minus(derecognised);
        if (!rolled.equals(closing) || !closing.equals(originalCost.minus(cumulativeImpairment))) {
            throw new IllegalArgumentException("rolled forward to " + rolled + ", closing is " + closing + ", cost "
                    + originalCost + " less impairment " + cumulativeImpairment);
        }
    }

    /** Nothing passed to fair value. */
    public RollForward(
            Money opening,
            Money purchases,
            Money impairmentLosses,
            Money sales,
            Money gainOnSale,
            Money closing,
            Money originalCost,
            Money cumulativeImpairment) {
        this(
                opening,
                purchases,
                impairmentLosses,
                sales,
                gainOnSale,
                Money.zero(opening.currency()),
                closing,
                originalCost,
                cumulativeImpairment);
    }

    /** The same for several assets together. */
    static RollForward total(List<RollForward> parts, Currency currency) {
        return new RollForward(
                sum(parts, RollForward::opening, currency),
                sum(parts, RollForward::purchases, currency),
                sum(parts, RollForward::impairmentLosses, currency),
                sum(parts, RollForward::sales, currency),
                sum(parts, RollForward::gainOnSale, currency),
                sum(parts, RollForward::derecognised, currency),
                sum(parts, RollForward::closing, currency),
                sum(parts, RollForward::originalCost, currency),
                sum(parts, RollForward::cumulativeImpairment, currency));
    }

    /** Nothing was held and nothing moved. */
    public static RollForward nothing(Currency currency) {
        return total(List.of(), currency);
    }

    private static Money sum(List<RollForward> parts, Function<RollForward, Money> which, Currency currency) {
        return Money.sum(parts.stream().map(which).toList(), currency);
    }
}

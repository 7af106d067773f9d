package org.ballast.measurement.domain;

import java.util.Currency;
import java.util.List;
import org.ballast.amounts.Money;

/**
 * Cumulative realised gains and cumulative realised losses of the disposals of a period, each for itself
 * (ASC 350-60-50-4(b)).
 *
 * @param losses zero or more
 */
public record RealisedResults(Money gains, Money losses) {

    /**
     * @param realised of each disposal the price less the cost basis, below zero a loss
     */
    public static RealisedResults of(List<Money> realised, Currency currency) {
        return new RealisedResults(
                Money.sum(realised.stream().filter(Money::isPositive).toList(), currency),
                Money.sum(realised.stream().filter(Money::isNegative).toList(), currency)
                        .negated());
    }
}

package org.ballast.measurement.domain;

import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import org.ballast.amounts.Money;

/**
 * The reconciliation of ASC 350-60-50-3 over all crypto assets. Whether a change of value is a gain or a loss is decided asset
 * by asset; a gain on one absorbs no loss on another.
 *
 * @param dispositions zero or more, to be taken off
 * @param gains of the assets whose value rose
 * @param losses of those whose value fell; zero or more, to be taken off
 */
public record FairValueRollForward(Money opening, Money additions, Money dispositions, Money gains, Money losses) {

    /**
     * @param activities one for each asset
     */
    public static FairValueRollForward of(List<FairValueActivity> activities, Currency currency) {
        Money zero = Money.zero(currency);
        return new FairValueRollForward(
                sum(activities, FairValueActivity::opening, zero),
                sum(activities, FairValueActivity::additions, zero),
                sum(activities, FairValueActivity::dispositions, zero),
                sum(activities, each -> above(each.remeasurement(), zero), zero),
                sum(activities, each -> above(each.remeasurement().negated(), zero), zero));
    }

    public Money closing() {
        return opening.plus(additions).minus(dispositions).plus(gains).minus(losses);
    }

    private static Money sum(
            List<FairValueActivity> activities, Function<FairValueActivity, Money> amount, Money zero) {
        return activities.stream().map(amount).reduce(zero, Money::plus);
    }

    private static Money above(Money amount, Money zero) {
        return amount.isPositive() ? amount : zero;
    }
}

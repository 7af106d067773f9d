package org.ballast.measurement.domain;

import org.ballast.amounts.Money;

/**
 * What happened to the fair value of one crypto asset in a period.
 *
 * @param opening fair value at its start
 * @param additions at cost, capitalised fees included
 * @param dispositions at the price of the disposal, before the fee; zero or more
 * @param remeasurement all changes of value; below zero a loss
 */
public record FairValueActivity(String asset, Money opening, Money additions, Money dispositions, Money remeasurement) {

    /** What is left to be explained by changes of value. */
    public static FairValueActivity closingAt(
            String asset, Money opening, Money additions, Money dispositions, Money closing) {
        return new FairValueActivity(
                asset,
                opening,
                additions,
                dispositions,
                closing.minus(opening).minus(additions).plus(dispositions));
    }

    /** Fair value at its end. */
    public Money closing() {
        return opening.plus(additions).minus(dispositions).plus(remeasurement);
    }
}

package org.ballast.approvals.domain;

import org.ballast.amounts.Money;

/**
 * What decides the tier of a case.
 *
 * @param amount of the case itself, without a sign
 * @param together the same with all other cases of the same entity, asset and period: one write-down that is split does not
 *     stay under a bound (accounting.md §4.5, trap 24)
 * @param mechanical whether it follows from prices and lots by rule alone: not entered by hand, no reversal, no change of model
 * @param level of its evidence in the fair value hierarchy (IFRS 13.72, ASC 820-10-35-37), 1 to 3
 */
public record Weight(Money amount, Money together, boolean mechanical, int level) {

    /**
     * @throws IllegalArgumentException if an amount has a sign, the sum is below the amount, or there is no such level
     */
    public Weight {
        if (amount.isNegative() || together.compareTo(amount) < 0 || level < 1 || level > 3) {
            throw new IllegalArgumentException(amount + " of " + together + " on level " + level);
        }
    }

    /** Of one case that stands alone. */
    public static Weight alone(Money amount, boolean mechanical, int level) {
        return new Weight(amount, amount, mechanical, level);
    }
}

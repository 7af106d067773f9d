package org.ballast.approvals.domain;

import org.ballast.amounts.Money;

/**
 * How the tier of a case came about.
 *
 * @param bounds those of the policy of the day on which it was submitted
 * @param amount what it weighed by itself, in the currency of the primary book
 */
public record TierReason(Tier tier, TierBounds bounds, Money amount) {

    /**
     * Whether it takes more people than its amount alone would: for what was proposed beside it, because somebody judged, for
     * its inputs or for materiality.
     */
    public boolean isRaised() {
        return tier != bounds.of(Weight.alone(amount, true, 1));
    }
}

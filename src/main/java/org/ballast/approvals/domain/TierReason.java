package org.ballast.approvals.domain;

import java.util.Optional;
import org.ballast.amounts.Money;

/**
 * How the tier of a case came about.
 *
 * @param bounds those of the policy of the day on which it was submitted
 * @param amount its own, in the currency of its book; empty where it has none
 */
public record TierReason(Tier tier, TierBounds bounds, Optional<Money> amount) {

    /** What the tier came from. */
    public enum Basis {
        /** Its amount alone. */
        AMOUNT,
        /** More than that: what was proposed beside it, that somebody judged, its inputs, or materiality. */
        RAISED,
        /** Its amount in the currency of the bounds, which is another. */
        TRANSLATED,
        /** That somebody decided, as it has no amount. */
        NO_AMOUNT
    }

    public Basis basis() {
        return amount.map(this::basis).orElse(Basis.NO_AMOUNT);
    }

    private Basis basis(Money own) {
        if (!own.currency().equals(bounds.singleFrom().currency())) {
            return Basis.TRANSLATED;
        }
        return tier == bounds.of(Weight.alone(own, true, 1)) ? Basis.AMOUNT : Basis.RAISED;
    }
}

package org.ballast.approvals.domain;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.ballast.amounts.Money;

/**
 * From which amounts on which tier holds, in one currency; each bound belongs to the higher tier (accounting.md §4.5).
 *
 * @param singleFrom below it the portal posts what is mechanical by itself
 * @param dualFrom from here on two people approve
 * @param stepUpFrom from here on both prove once more who they are
 * @param materiality planning materiality: 5 % of it raise the tier by one; none where the amount alone decides
 */
public record TierBounds(Money singleFrom, Money dualFrom, Money stepUpFrom, Optional<Money> materiality) {

    private static final BigDecimal MATERIAL_SHARE = new BigDecimal("0.05");
    private static final int MANUAL_INPUTS = 3;

    /**
     * @throws IllegalArgumentException if the bounds do not ascend, or materiality is not above zero
     */
    public TierBounds {
        if (singleFrom.isNegative()
                || singleFrom.compareTo(dualFrom) > 0
                || dualFrom.compareTo(stepUpFrom) > 0
                || materiality.filter(amount -> !amount.isPositive()).isPresent()) {
            throw new IllegalArgumentException(singleFrom + ", " + dualFrom + ", " + stepUpFrom + ", " + materiality);
        }
    }

    /** 5,000, 100,000 and 1,000,000 of the currency. */
    public static TierBounds standard(Currency currency) {
        return new TierBounds(
                Money.of("5000", currency),
                Money.of("100000", currency),
                Money.of("1000000", currency),
                Optional.empty());
    }

    /** The tier of a case: by its amount with its neighbours, raised by what it rests on and by materiality. */
    public Tier of(Weight weight) {
        Tier tier = byAmount(weight.together());
        if (!weight.mechanical() || weight.level() > 1) {
            tier = tier.atLeast(Tier.T1_SINGLE);
        }
        if (weight.level() == MANUAL_INPUTS) {
            tier = tier.atLeast(Tier.T2_DUAL);
        }
        return isMaterial(weight.together()) ? tier.raised() : tier;
    }

    private Tier byAmount(Money amount) {
        if (amount.compareTo(stepUpFrom) >= 0) {
            return Tier.T3_DUAL_STEPUP;
        }
        if (amount.compareTo(dualFrom) >= 0) {
            return Tier.T2_DUAL;
        }
        return amount.compareTo(singleFrom) >= 0 ? Tier.T1_SINGLE : Tier.T0_AUTO;
    }

    private boolean isMaterial(Money amount) {
        return materiality
                .filter(planned -> amount.amount().compareTo(planned.amount().multiply(MATERIAL_SHARE)) >= 0)
                .isPresent();
    }
}

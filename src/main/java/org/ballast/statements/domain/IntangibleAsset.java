package org.ballast.statements.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;

/**
 * One asset in the disclosure of intangibles.
 *
 * @param policy empty if none is in force at the reporting date
 * @param pledged units that are pledged for loans at the reporting date, at most those held (IAS 38.122(d))
 */
public record IntangibleAsset(
        String symbol, String name, Optional<MeasuredPolicy> policy, IntangibleMovement movement, Quantity pledged) {

    public IntangibleAsset {
        pledged = pledged.min(movement.units());
    }

    /** What the pledged units carry, in proportion to all, half up to the minor unit. */
    public Money pledgedCarrying() {
        Money carrying = movement.amounts().closing().carryingAmount();
        if (pledged.isZero()) {
            return Money.zero(carrying.currency());
        }
        BigDecimal exact = carrying.amount().multiply(pledged.units());
        int decimals = Money.decimals(carrying.currency());
        return new Money(exact.divide(movement.units().units(), decimals, RoundingMode.HALF_UP), carrying.currency());
    }
}

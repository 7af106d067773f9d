package org.ballast.statements.domain;

import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;

/**
 * One asset in the disclosure of intangibles.
 *
 * @param policy empty if none is in force at the reporting date
 * @param pledges what secures loans and positions at venues at the reporting date, at most what is held (IAS 38.122(d))
 */
public record IntangibleAsset(
        String symbol,
        String name,
        Optional<MeasuredPolicy> policy,
        IntangibleMovement movement,
        List<PledgedHolding> pledges) {

    public IntangibleAsset {
        pledges = List.copyOf(pledges);
    }

    /** With those of all pledges that are of it, each with its part of what it carries. */
    public static IntangibleAsset of(
            String symbol, String name, Optional<MeasuredPolicy> policy, IntangibleMovement movement, Pledges pledges) {
        return new IntangibleAsset(
                symbol,
                name,
                policy,
                movement,
                pledges.of(
                        symbol,
                        name,
                        movement.units(),
                        movement.amounts().closing().carryingAmount()));
    }

    /** Units that are pledged. */
    public Quantity pledged() {
        return pledges.stream().map(PledgedHolding::units).reduce(Quantity.ZERO, Quantity::plus);
    }

    /** What the pledged units carry, in proportion to all, half up to the minor unit. */
    public Money pledgedCarrying() {
        return Money.sum(
                pledges.stream().map(PledgedHolding::amount).toList(),
                movement.amounts().closing().carryingAmount().currency());
    }
}

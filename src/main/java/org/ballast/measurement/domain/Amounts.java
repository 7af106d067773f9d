package org.ballast.measurement.domain;

import java.math.RoundingMode;
import java.util.Currency;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;

/**
 * What a unit of account carries in one book, or a change of it. Cost models reduce the cost (impairment, allowance), fair
 * value models add a change of value to it; none does both at once.
 *
 * @param cost of the units that remain, fees included; the cost basis
 * @param reduction what write-downs took and no reversal gave back
 * @param valueChange what remeasurements added or, below zero, took
 */
public record Amounts(Money cost, Money reduction, Money valueChange) {

    /** At cost, less a reduction. */
    public static Amounts atCost(Money cost, Money reduction) {
        return new Amounts(cost, reduction, Money.zero(cost.currency()));
    }

    public static Amounts zero(Currency currency) {
        return atCost(Money.zero(currency), Money.zero(currency));
    }

    /** What the balance sheet shows: cost less reduction, and the change of value (accounting.md §0.1). */
    public Money carryingAmount() {
        return cost.minus(reduction).plus(valueChange);
    }

    public Amounts plus(Amounts other) {
        return new Amounts(cost.plus(other.cost), reduction.plus(other.reduction), valueChange.plus(other.valueChange));
    }

    public Amounts minus(Amounts other) {
        return new Amounts(
                cost.minus(other.cost), reduction.minus(other.reduction), valueChange.minus(other.valueChange));
    }

    public boolean isZero() {
        return cost.isZero() && reduction.isZero() && valueChange.isZero();
    }

    /**
     * The part that belongs to some of the units: cost, cost less reduction, and carrying amount each in proportion and
     * rounded half up, reduction and change of value derived from them; all units take all that is there, without a
     * division (accounting.md §0.3 rule 4, §3.3).
     *
     * @param units not more than there are
     * @param all more than zero
     */
    public Amounts part(Quantity units, Quantity all) {
        if (units.compareTo(all) == 0) {
            return this;
        }
        Money costPart = proportion(cost, units, all);
        Money reducedPart = proportion(cost.minus(reduction), units, all);
        return new Amounts(
                costPart,
                costPart.minus(reducedPart),
                proportion(carryingAmount(), units, all).minus(reducedPart));
    }

    private static Money proportion(Money amount, Quantity units, Quantity all) {
        int scale = amount.amount().scale();
        return new Money(
                amount.amount().multiply(units.units()).divide(all.units(), scale, RoundingMode.HALF_UP),
                amount.currency());
    }
}

package org.ballast.measurement.domain;

import java.util.List;
import org.ballast.amounts.Money;

/**
 * The reconciliation of a class at cost (IAS 38.118(c) and (e)): gross amount and accumulated impairment, from the opening to
 * the closing.
 *
 * @param opening what the class carried
 * @param additions at cost
 * @param losses in profit or loss, zero or more (IAS 36.126(a))
 * @param reversals in profit or loss, zero or more (IAS 36.126(b))
 * @param disposals what left with the units
 */
public record CostReconciliation(Amounts opening, Money additions, Money losses, Money reversals, Amounts disposals) {

    /**
     * @param additions cost of the lots that were acquired
     */
    public static CostReconciliation of(
            Amounts opening, Money additions, List<Measured> measured, List<MeasuredDisposal> disposals) {
        Money zero = Money.zero(additions.currency());
        return new CostReconciliation(
                opening,
                additions,
                sum(measured, MeasurementKind.LOSS, zero).negated(),
                sum(measured, MeasurementKind.REVERSAL, zero),
                disposals.stream()
                        .flatMap(disposal -> disposal.takings().stream())
                        .map(taking -> taking.relief().amounts())
                        .reduce(Amounts.zero(zero.currency()), Amounts::plus));
    }

    public Amounts closing() {
        return opening.plus(Amounts.atCost(additions, losses.minus(reversals))).minus(disposals);
    }

    private static Money sum(List<Measured> measured, MeasurementKind kind, Money zero) {
        return measured.stream()
                .filter(each -> each.kind() == kind)
                .map(Measured::inIncome)
                .reduce(zero, Money::plus);
    }
}

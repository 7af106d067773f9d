package org.ballast.writedowns.domain;

import java.util.Currency;
import org.ballast.amounts.Money;
import org.ballast.entities.domain.LowPricePolicy;
import org.ballast.measurement.domain.Measured;
import org.ballast.measurement.domain.MeasurementKind;

/**
 * The changes of one kind that a run found for an asset, to be proposed.
 *
 * @param caseId of the case that is made for it
 * @param test the measurement of the asset
 */
public record NewProposal(
        long id,
        long caseId,
        MeasurementRun run,
        AssetMeasurement test,
        MeasurementKind kind,
        LowPricePolicy lowPrice) {

    /** What the carrying amounts change by, without a sign but that of an adoption. */
    public Money amount() {
        return amount(test, kind, currency());
    }

    /** The same before there is a proposal. */
    public static Money amount(AssetMeasurement test, MeasurementKind kind, Currency currency) {
        Money change = test.carryingChange(kind, currency);
        return change.isNegative() && kind != MeasurementKind.ADOPTION ? change.negated() : change;
    }

    /** What of it is income of the period, below zero an expense. */
    public Money inIncome() {
        return Money.sum(test.changes(kind).stream().map(Measured::inIncome).toList(), currency());
    }

    /** How many lots it changes. */
    public int lots() {
        return (int) test.changes(kind).stream()
                .map(measured -> measured.before().id())
                .distinct()
                .count();
    }

    private Currency currency() {
        return run.totalLoss().currency();
    }
}

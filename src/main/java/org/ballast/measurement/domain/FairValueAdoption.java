package org.ballast.measurement.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.amounts.Money;

/**
 * The first application of ASC 350-60: at the start of a fiscal year lots pass from cost less impairment to fair value, and
 * the difference goes to opening retained earnings, net of deferred tax; no comparative is restated (350-60-65-1). None of
 * it is income.
 *
 * <p>Example: lots carried at 619,098.66 are worth 1,284,595.13. Of the difference of 665,496.47 a quarter, 166,374.12, is
 * deferred tax and 499,122.35 goes to retained earnings.
 *
 * @param lots each measured at fair value, with what its amounts change by
 * @param deferredTax of the whole adjustment: a liability, below zero an asset
 */
public record FairValueAdoption(List<Measured> lots, Money deferredTax) {

    public FairValueAdoption {
        lots = List.copyOf(lots);
    }

    /**
     * @param lots as they stand at the end of the year before
     * @param closing the last price before the first day, by asset
     * @param taxRate as 0.25
     * @throws IllegalArgumentException if an asset has no price
     */
    public static FairValueAdoption of(
            List<LotPosition> lots,
            Instant firstDay,
            Map<Long, MarketPrice> closing,
            CostBasisAtAdoption basis,
            BigDecimal taxRate,
            Currency currency) {
        List<Measured> measured = lots.stream()
                .map(lot -> adopted(
                        lot,
                        firstDay,
                        Optional.ofNullable(closing.get(lot.assetId()))
                                .orElseThrow(() -> new IllegalArgumentException("no price for lot " + lot.code())),
                        basis))
                .toList();
        Money adjustment = adjustment(measured, currency);
        return new FairValueAdoption(
                measured, Money.rounded(adjustment.amount().multiply(taxRate), currency, RoundingMode.HALF_UP));
    }

    /** Fair value less what was carried, of all lots. */
    public Money adjustment() {
        return adjustment(lots, deferredTax.currency());
    }

    /** The cumulative effect: the adjustment less deferred tax. */
    public Money retainedEarnings() {
        return adjustment().minus(deferredTax);
    }

    private static Measured adopted(
            LotPosition lot, Instant firstDay, MarketPrice close, CostBasisAtAdoption costBasis) {
        Basis fairValue = Basis.fairValue(lot, close);
        Money cost = costBasis.costOf(lot);
        Money none = Money.zero(cost.currency());
        Amounts after = new Amounts(cost, none, fairValue.amount().orElseThrow().minus(cost));
        return new Measured(lot, Segment.at(firstDay), MeasurementKind.ADOPTION, after.minus(lot.amounts()), fairValue);
    }

    private static Money adjustment(List<Measured> lots, Currency currency) {
        return Money.sum(lots.stream().map(Measured::carryingChange).toList(), currency);
    }
}

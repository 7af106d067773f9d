package org.ballast.statements.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.ballast.amounts.Money;
import org.ballast.measurement.domain.FairValueRollForward;
import org.ballast.measurement.domain.RealisedResults;
import org.ballast.measurement.domain.SignificantHoldings;

/**
 * The disclosure of crypto assets at fair value (ASC 350-60-50, accounting.md §6.2): significant holdings, what happened to
 * their fair value in the period, and what was realised.
 *
 * @param from first day of the period
 * @param to the day after the last; the header's date is the last
 * @param gainCaption the income statement line that holds the gains
 * @param lossCaption the one that holds the losses
 * @param ledgerFairValue the account of assets at fair value at the last day
 */
public record FairValueDisclosure(
        StatementHeader header,
        LocalDate from,
        LocalDate to,
        String gainCaption,
        String lossCaption,
        List<FairValueAsset> assets,
        Money ledgerFairValue,
        List<SignOff> signOffs) {

    /**
     * @throws IllegalArgumentException if lots and ledger differ
     */
    public FairValueDisclosure {
        assets = List.copyOf(assets);
        signOffs = List.copyOf(signOffs);
        Money lots = Money.sum(
                assets.stream().map(asset -> asset.movement().closing()).toList(), header.currency());
        if (!lots.equals(ledgerFairValue)) {
            throw new IllegalArgumentException("lots are worth " + lots + ", the ledger says " + ledgerFairValue);
        }
    }

    /** Whether nothing was at fair value up to the end of the period. */
    public boolean isEmpty() {
        return assets.isEmpty();
    }

    /** What is held at the end; of what is not, there is nothing to say. */
    public SignificantHoldings holdings() {
        return SignificantHoldings.of(
                assets.stream()
                        .map(FairValueAsset::holding)
                        .filter(holding -> !holding.units().isZero())
                        .toList(),
                SignificantHoldings.THRESHOLD,
                header.currency());
    }

    /** Of all assets; it opens with what the adoption of fair value inside the period brought. */
    public FairValueRollForward rollForward() {
        return rollForward(assets);
    }

    /** Of one of them. */
    public FairValueRollForward rollForward(FairValueAsset asset) {
        return rollForward(List.of(asset));
    }

    /** Of all disposals of the period. */
    public RealisedResults realised() {
        return RealisedResults.of(
                assets.stream()
                        .flatMap(asset -> asset.movement().realised().stream())
                        .toList(),
                header.currency());
    }

    /** A part of the movement, of all assets together. */
    public Money total(Function<FairValueMovement, Money> part) {
        return Money.sum(
                assets.stream().map(asset -> part.apply(asset.movement())).toList(), header.currency());
    }

    /** Whether a crypto asset passed to fair value inside the period. */
    public boolean isAdoptedWithin() {
        return assets.stream().anyMatch(asset -> asset.movement().isAdopted());
    }

    /** The last day of the period, as people and addresses name it. */
    public LocalDate lastDay() {
        return to.minusDays(1);
    }

    private FairValueRollForward rollForward(List<FairValueAsset> some) {
        return FairValueRollForward.of(
                some.stream()
                        .map(asset -> asset.movement().activity(asset.symbol()))
                        .toList(),
                header.currency());
    }
}

package org.ballast.statements.domain;

import java.time.LocalDate;
import java.util.List;
import org.ballast.amounts.Money;
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
 * @param restricted what of it may not be sold at the last day
 * @param pledged what of it secures loans and positions at venues then
 */
public record FairValueDisclosure(
        StatementHeader header,
        LocalDate from,
        LocalDate to,
        String gainCaption,
        String lossCaption,
        List<FairValueAsset> assets,
        Money ledgerFairValue,
        List<RestrictedHolding> restricted,
        List<PledgedHolding> pledged,
        List<SignOff> signOffs)
        implements Disclosure {

    /** What addresses and files call it. */
    public static final String KIND = "fair-value-disclosure";

    /**
     * @throws IllegalArgumentException if lots and ledger differ
     */
    public FairValueDisclosure {
        assets = List.copyOf(assets);
        restricted = List.copyOf(restricted);
        pledged = List.copyOf(pledged);
        signOffs = List.copyOf(signOffs);
        Money lots = Money.sum(
                assets.stream().map(asset -> asset.movement().closing()).toList(), header.currency());
        if (!lots.equals(ledgerFairValue)) {
            throw new IllegalArgumentException("lots are worth " + lots + ", the ledger says " + ledgerFairValue);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Whether nothing was at fair value up to the end of the period. */
    @Override
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

    /** Of all assets together. */
    public FairValueReconciliation reconciliation() {
        return FairValueReconciliation.of(assets, header.currency());
    }

    /** Of one of them. */
    public FairValueReconciliation reconciliation(FairValueAsset asset) {
        return FairValueReconciliation.of(List.of(asset), header.currency());
    }

    /** Of all that may not be sold. */
    public Money restrictedFairValue() {
        return Money.sum(restricted.stream().map(RestrictedHolding::amount).toList(), header.currency());
    }

    /** Of all that is pledged. */
    public Money pledgedFairValue() {
        return Money.sum(pledged.stream().map(PledgedHolding::amount).toList(), header.currency());
    }

    /** Of all disposals of the period. */
    public RealisedResults realised() {
        return RealisedResults.of(
                assets.stream()
                        .flatMap(asset -> asset.movement().realised().stream())
                        .toList(),
                header.currency());
    }
}

package org.ballast.statements.domain;

import java.time.LocalDate;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.measurement.domain.Amounts;
import org.ballast.measurement.domain.CostReconciliation;
import org.ballast.measurement.domain.MaterialImpairment;

/**
 * The disclosure of digital assets as intangibles at cost under IFRS (IAS 38.118, IAS 36.126 and .130, accounting.md §6.3
 * and §6.4): gross amount and accumulated impairment from opening to closing, and each loss and reversal.
 *
 * @param from first day of the period
 * @param to the day after the last; the header's date is the last
 * @param lossCaption the income statement line that holds the losses (IAS 36.126(a))
 * @param reversalCaption the one that holds the reversals (IAS 36.126(b))
 * @param ledgerCarryingAmount the accounts of assets at cost and of their impairment at the last day
 * @param restricted what may not be sold at the last day, lot by lot (IAS 38.122(d))
 */
public record IntangiblesDisclosure(
        StatementHeader header,
        LocalDate from,
        LocalDate to,
        String lossCaption,
        String reversalCaption,
        List<IntangibleAsset> assets,
        Money ledgerCarryingAmount,
        List<RestrictedHolding> restricted,
        List<SignOff> signOffs)
        implements Disclosure {

    /** What addresses and files call it. */
    public static final String KIND = "intangibles-disclosure";

    /**
     * @throws IllegalArgumentException if lots and ledger differ
     */
    public IntangiblesDisclosure {
        assets = List.copyOf(assets);
        restricted = List.copyOf(restricted);
        signOffs = List.copyOf(signOffs);
        Money lots = total(assets, header).closing().carryingAmount();
        if (!lots.equals(ledgerCarryingAmount)) {
            throw new IllegalArgumentException("lots carry " + lots + ", the ledger says " + ledgerCarryingAmount);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Whether nothing was held up to the end of the period. */
    @Override
    public boolean isEmpty() {
        return assets.isEmpty();
    }

    /** Of all assets together. */
    public CostReconciliation total() {
        return total(assets, header);
    }

    /** Every loss and reversal of the period, by asset and day. */
    public List<MaterialImpairment> changes() {
        return assets.stream()
                .flatMap(asset -> asset.movement().changes().stream())
                .toList();
    }

    /** All that is pledged, asset by asset. */
    public List<PledgedHolding> pledged() {
        return assets.stream().flatMap(asset -> asset.pledges().stream()).toList();
    }

    /** What that carries. */
    public Money pledgedCarrying() {
        return Money.sum(pledged().stream().map(PledgedHolding::amount).toList(), header.currency());
    }

    /** What the units carry that may not be sold. */
    public Money restrictedCarrying() {
        return Money.sum(restricted.stream().map(RestrictedHolding::amount).toList(), header.currency());
    }

    private static CostReconciliation total(List<IntangibleAsset> assets, StatementHeader header) {
        Money zero = Money.zero(header.currency());
        return assets.stream()
                .map(asset -> asset.movement().amounts())
                .reduce(
                        new CostReconciliation(
                                Amounts.zero(header.currency()), zero, zero, zero, Amounts.zero(header.currency())),
                        IntangiblesDisclosure::sum);
    }

    private static CostReconciliation sum(CostReconciliation left, CostReconciliation right) {
        return new CostReconciliation(
                left.opening().plus(right.opening()),
                left.additions().plus(right.additions()),
                left.losses().plus(right.losses()),
                left.reversals().plus(right.reversals()),
                left.disposals().plus(right.disposals()));
    }
}

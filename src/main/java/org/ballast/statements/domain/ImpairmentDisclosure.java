package org.ballast.statements.domain;

import java.time.LocalDate;
import java.util.List;
import org.ballast.amounts.Money;

/**
 * The disclosure of impairment under the cost model (ASC 350-30-50, accounting.md §6.1): policy, facts, Table A for the
 * period and for the same period a year before (of a longer period, for the one before it), Table B per lot.
 *
 * @param from first day of the period
 * @param to the day after the last; the header's date is the last
 * @param caption the income statement line that holds the loss
 * @param current all assets together
 * @param ledgerCarryingAmount accounts 1500 less 1590 at the last day
 * @param enteredLater impairment before a sale, which counts for the lot from the day of the sale and is in the ledger from
 *     the last day of its test period on; zero where the period ends with a test period
 * @param restricted what may not be sold at the last day, lot by lot
 */
public record ImpairmentDisclosure(
        StatementHeader header,
        LocalDate from,
        LocalDate to,
        String caption,
        List<AssetDisclosure> assets,
        RollForward current,
        RollForward prior,
        Money ledgerCarryingAmount,
        Money enteredLater,
        List<RestrictedHolding> restricted,
        List<ReportedComparison> reported,
        List<SignOff> signOffs)
        implements Disclosure {

    /** What addresses and files call it. */
    public static final String KIND = "impairment-disclosure";

    /**
     * @throws IllegalArgumentException if the totals are not those of the assets, or lots and ledger differ
     */
    public ImpairmentDisclosure {
        assets = List.copyOf(assets);
        restricted = List.copyOf(restricted);
        reported = List.copyOf(reported);
        signOffs = List.copyOf(signOffs);
        if (!current.equals(total(assets, header, true)) || !prior.equals(total(assets, header, false))) {
            throw new IllegalArgumentException("totals " + current + " and " + prior + " are not those of " + assets);
        }
        if (!current.closing().plus(enteredLater).equals(ledgerCarryingAmount)) {
            throw new IllegalArgumentException("lots carry " + current.closing() + ", " + enteredLater
                    + " is entered later, the ledger says " + ledgerCarryingAmount);
        }
    }

    /** A disclosure with its totals. */
    public static ImpairmentDisclosure of(
            StatementHeader header,
            LocalDate from,
            LocalDate to,
            String caption,
            List<AssetDisclosure> assets,
            Money ledgerCarryingAmount,
            Money enteredLater,
            List<RestrictedHolding> restricted,
            List<ReportedComparison> reported,
            List<SignOff> signOffs) {
        return new ImpairmentDisclosure(
                header,
                from,
                to,
                caption,
                assets,
                total(assets, header, true),
                total(assets, header, false),
                ledgerCarryingAmount,
                enteredLater,
                restricted,
                reported,
                signOffs);
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Whether nothing was held at the beginning or the end and nothing moved. */
    @Override
    public boolean isEmpty() {
        return assets.isEmpty();
    }

    /** How many years before a period its comparative lies: one, or as many as a longer period covers. */
    public static int yearsBetween(LocalDate from, LocalDate to) {
        int years = 1;
        while (from.plusYears(years).isBefore(to)) {
            years++;
        }
        return years;
    }

    /** First day of the comparative period. */
    public LocalDate priorFrom() {
        return from.minusYears(yearsBetween(from, to));
    }

    /** The day after the last of the comparative period. */
    public LocalDate priorTo() {
        return to.minusYears(yearsBetween(from, to));
    }

    /** What the units carry that may not be sold. */
    public Money restrictedCarrying() {
        return Money.sum(restricted.stream().map(RestrictedHolding::amount).toList(), header.currency());
    }

    private static RollForward total(List<AssetDisclosure> assets, StatementHeader header, boolean current) {
        return RollForward.total(
                assets.stream()
                        .map(asset -> current ? asset.current() : asset.prior())
                        .map(AssetMovement::amounts)
                        .toList(),
                header.currency());
    }
}

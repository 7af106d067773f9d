package org.ballast.statements.domain;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ballast.amounts.Money;

/**
 * One asset in the impairment disclosure.
 *
 * @param policy empty if none is in force at the reporting date
 * @param lotsHeld how many lots have units left
 * @param lots each of them, or none where they are too many to be held at once
 * @param fairValue of all lots at the reporting date; empty if one lot has none
 */
public record AssetDisclosure(
        String symbol,
        String name,
        Optional<DisclosedPolicy> policy,
        AssetMovement current,
        AssetMovement prior,
        ImpairmentFacts facts,
        int lotsHeld,
        List<LotDisclosure> lots,
        Optional<Money> fairValue) {

    /**
     * @throws IllegalArgumentException if the lots do not add up to what the period closed with
     */
    public AssetDisclosure {
        lots = List.copyOf(lots);
        if (lots.size() != lotsHeld && !lots.isEmpty()) {
            throw new IllegalArgumentException(symbol + ": " + lotsHeld + " lots are held, not " + lots.size());
        }
        if (lots.size() == lotsHeld) {
            requireTotals(symbol, lots, current.amounts(), fairValue);
        }
    }

    private static void requireTotals(
            String symbol, List<LotDisclosure> lots, RollForward total, Optional<Money> fairValue) {
        requireSum("original cost", lots, LotDisclosure::originalCost, total.originalCost());
        requireSum("accumulated impairment", lots, LotDisclosure::accumulatedImpairment, total.cumulativeImpairment());
        requireSum("carrying amount", lots, LotDisclosure::carryingAmount, total.closing());
        if (!fairValue.equals(fairValueOf(lots, total.closing().currency()))) {
            throw new IllegalArgumentException(symbol + ": " + fairValue + " is not the fair value of its lots");
        }
    }

    /** Whether the lots are too many to be held at once: there are only totals here. */
    public boolean isWithoutList() {
        return lots.size() < lotsHeld;
    }

    /** The sum over the lots, if all have a fair value. */
    public static Optional<Money> fairValueOf(List<LotDisclosure> lots, Currency currency) {
        return lots.stream().anyMatch(lot -> lot.fairValue().isEmpty())
                ? Optional.empty()
                : Optional.of(Money.sum(
                        lots.stream().map(lot -> lot.fairValue().orElseThrow()).toList(), currency));
    }

    private static void requireSum(
            String what, List<LotDisclosure> lots, Function<LotDisclosure, Money> which, Money total) {
        Money sum = Money.sum(lots.stream().map(which).toList(), total.currency());
        if (!sum.equals(total)) {
            throw new IllegalArgumentException("the lots' " + what + " is " + sum + ", the books say " + total);
        }
    }
}

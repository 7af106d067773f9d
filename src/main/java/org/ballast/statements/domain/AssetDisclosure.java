package org.ballast.statements.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballast.amounts.Money;

/**
 * One asset in the impairment disclosure.
 *
 * @param policy empty if none is in force at the reporting date
 * @param held its lots at the reporting date
 */
public record AssetDisclosure(
        String symbol,
        String name,
        Optional<DisclosedPolicy> policy,
        AssetMovement current,
        AssetMovement prior,
        ImpairmentFacts facts,
        LotsHeld held) {

    /**
     * @throws IllegalArgumentException if the lots do not add up to what the period closed with
     */
    public AssetDisclosure {
        RollForward books = current.amounts();
        requireSum("original cost", held.originalCost(), books.originalCost());
        requireSum("accumulated impairment", held.accumulatedImpairment(), books.cumulativeImpairment());
    }

    /** Whether lots of it passed to fair value in one of the periods. */
    public boolean isAdopted() {
        return Stream.of(current, prior)
                .anyMatch(movement -> movement.units().derecognised().signum() != 0);
    }

    /** How many lots have units left. */
    public int lotsHeld() {
        return held.count();
    }

    /** Each of them, or none where they are too many to be held at once. */
    public List<LotDisclosure> lots() {
        return held.list();
    }

    /** Whether there are only totals of the lots here. */
    public boolean isWithoutList() {
        return held.isWithoutList();
    }

    /** Of all lots at the reporting date; empty if one lot has none. */
    public Optional<Money> fairValue() {
        return held.fairValue();
    }

    private static void requireSum(String what, Money lots, Money books) {
        if (!lots.equals(books)) {
            throw new IllegalArgumentException("the lots' " + what + " is " + lots + ", the books say " + books);
        }
    }
}

package org.ballast.statements.domain;

import java.time.Instant;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;

/**
 * A lot at the reporting date: a row of Table B (accounting.md §6.1).
 *
 * @param lowest lowest price since acquisition among the posted tests; empty before the first
 * @param fairValue of the units at the reporting date, a memo; empty without a price
 */
public record LotDisclosure(
        String lot,
        Instant acquiredAt,
        Quantity units,
        Money originalCost,
        Optional<LowestPrice> lowest,
        Money accumulatedImpairment,
        Money carryingAmount,
        Optional<Money> fairValue) {

    /**
     * @throws IllegalArgumentException unless cost less impairment is the carrying amount
     */
    public LotDisclosure {
        if (!originalCost.minus(accumulatedImpairment).equals(carryingAmount)) {
            throw new IllegalArgumentException("lot " + lot + ": cost " + originalCost + ", impairment "
                    + accumulatedImpairment + ", carrying amount " + carryingAmount);
        }
    }
}

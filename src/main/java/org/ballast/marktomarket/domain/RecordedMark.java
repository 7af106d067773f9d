package org.ballast.marktomarket.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.ballast.amounts.Money;

/**
 * A position as a run measured it and a proposal moves it.
 *
 * @param positionId by which the position is known
 * @param reference its name within its account
 * @param quantity contracts that are open, below zero short
 * @param price at which it is valued; empty where nothing is open
 * @param carryingBefore what the books said
 * @param change what the proposal moves the carrying amount by
 * @param fairValue what it is worth
 * @param greeks of what is open; empty where nothing gave a volatility
 */
public record RecordedMark(
        long positionId,
        String reference,
        String instrument,
        BigDecimal quantity,
        Optional<Price> price,
        Money carryingBefore,
        Money change,
        Money fairValue,
        boolean onHold,
        Optional<UnitGreeks> greeks) {

    /** What the other proposals of the run move: premiums and settlements beside a gain or loss, or that beside these. */
    public Money otherChanges() {
        return fairValue.minus(carryingBefore).minus(change);
    }

    /**
     * The price of a measurement as it is kept.
     *
     * @param mark the venue's, where it gave one
     * @param model beside a mark that counts, where it had a volatility
     */
    public record Price(
            PriceBasis basis,
            int level,
            BigDecimal price,
            BigDecimal index,
            Instant seenAt,
            Optional<BigDecimal> mark,
            Optional<BigDecimal> model) {}
}

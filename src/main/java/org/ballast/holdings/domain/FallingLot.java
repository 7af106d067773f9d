package org.ballast.holdings.domain;

import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.amounts.UnitPrice;
import org.ballast.measurement.domain.Amounts;

/**
 * A lot as falls find it.
 *
 * @param units more than zero
 * @param standing what they carry
 * @param bound the most that they can be carried at when the period ends: no more than the model allows, and where every low of
 *     a period counts, no more than its lows so far have left; empty where they follow their price without end
 */
public record FallingLot(long id, Quantity units, Amounts standing, Optional<Money> bound) {

    public Money carrying() {
        return standing.carryingAmount();
    }

    /** What the lows seen so far have taken already; nothing where none did. */
    public Money certain() {
        return bound.filter(most -> most.compareTo(carrying()) < 0)
                .map(most -> carrying().minus(most))
                .orElseGet(() -> Money.zero(carrying().currency()));
    }

    /** What is left to lose: what it carries less what is certain. */
    public Money leftToLose() {
        return carrying().minus(certain());
    }

    /** The price below which it is written down further, 18 decimals, half up; empty where nothing is left to lose. */
    public Optional<UnitPrice> impairsBelow(MarketOfAsset market) {
        return market.writtenDownBelow(units, leftToLose());
    }

    /** What a price takes from it, what is certain included; below zero where it would give. */
    public Money writtenDownAt(UnitPrice price, MarketOfAsset market) {
        Money carried = market.model().model().carriedAt(units, standing, price, market.costsOfDisposal());
        return carrying()
                .minus(bound.filter(most -> most.compareTo(carried) < 0).orElse(carried));
    }
}

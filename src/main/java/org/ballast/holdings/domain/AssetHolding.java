package org.ballast.holdings.domain;

import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.amounts.UnitPrice;
import org.ballast.measurement.domain.Amounts;

/**
 * All lots of one asset as of a day.
 *
 * @param assetId key of the asset
 * @param asset its symbol
 * @param lots how many lots the books knew by then, the emptied ones included
 * @param amounts what the units carry in the book
 * @param quoted what its policy and market say
 */
public record AssetHolding(long assetId, String asset, long lots, Quantity units, Amounts amounts, Quoted quoted) {

    /** What the balance sheet shows. */
    public Money carryingAmount() {
        return amounts.carryingAmount();
    }

    public Money originalCost() {
        return amounts.cost();
    }

    public Money accumulatedImpairment() {
        return amounts.reduction();
    }

    /** Changes of fair value in the carrying amount. */
    public Money valueChange() {
        return amounts.valueChange();
    }

    public Optional<UnitPrice> close() {
        return quoted.close();
    }

    /** The same holding beside its market. */
    public AssetHolding at(Quoted market) {
        return new AssetHolding(assetId, asset, lots, units, amounts, market);
    }

    /** Market value less carrying amount; lots are tested one by one, so that this is no test. */
    public Optional<Headroom> headroom() {
        return close().filter(price -> !units.isZero()).map(price -> new Headroom(units, carryingAmount(), price));
    }
}

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
 * @param close last close in the principal market; empty where no policy or no price tells it
 */
public record AssetHolding(
        long assetId, String asset, long lots, Quantity units, Amounts amounts, Optional<UnitPrice> close) {

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

    /** The same holding beside a price. */
    public AssetHolding at(Optional<UnitPrice> price) {
        return new AssetHolding(assetId, asset, lots, units, amounts, price);
    }

    /** Market value less carrying amount; lots are tested one by one, so that this is no test. */
    public Optional<Headroom> headroom() {
        return close.filter(price -> !units.isZero()).map(price -> new Headroom(units, carryingAmount(), price));
    }
}

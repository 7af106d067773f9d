package org.ballast.health.domain;

import java.time.Instant;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.amounts.UnitPrice;

/**
 * All units of an asset in a book, at what they are carried at and at their market.
 *
 * @param market what one unit is worth; empty where no policy or no price tells it
 */
public record HeldAtMarket(long assetId, String asset, Quantity units, Money carrying, Optional<Market> market) {

    /**
     * The last close of the principal market by the end of the day.
     *
     * @param worth of all units, half up
     * @param stale whether the close is too old to value anything at; it is kept, and told
     */
    public record Market(String code, UnitPrice close, Instant closedAt, Money worth, boolean stale) {}

    public boolean isStale() {
        return market.filter(Market::stale).isPresent();
    }

    /** At the market, or at what it is carried at where no price is known. */
    public Money worth() {
        return market.map(Market::worth).orElse(carrying);
    }

    /** What the market gives above the carrying amount; below zero where it gives less, zero where no price is known. */
    public Money uplift() {
        return worth().minus(carrying);
    }
}

package org.ballast.measurement.domain;

import java.time.Instant;
import org.ballast.amounts.UnitPrice;
import org.ballast.prices.domain.PriceBar;

/**
 * The lowest price of a window and the bar that it was read from.
 *
 * @param price the bar's low, or its close where the policy says so
 */
public record LowPrice(UnitPrice price, PriceBar bar) {

    /** When the bar opened: as exactly as the bar knows. */
    public Instant pricedAt() {
        return bar.opensAt();
    }
}

package org.ballast.measurement.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.amounts.UnitPrice;
import org.ballast.prices.domain.PriceBar;

/**
 * What the market paid for a unit, and the bar that says so.
 *
 * @param price the bar's low or its close, as the model asks
 */
public record MarketPrice(UnitPrice price, PriceBar bar) {

    static MarketPrice of(LowPrice low) {
        return new MarketPrice(low.price(), low.bar());
    }

    static MarketPrice closeOf(PriceBar bar) {
        return new MarketPrice(bar.close(), bar);
    }

    /** When the bar opened: as exactly as the bar knows. */
    public Instant pricedAt() {
        return bar.opensAt();
    }

    /** Quantity at that price, rounded half up to the minor unit. */
    public Money fairValue(Quantity quantity) {
        return quantity.at(price, RoundingMode.HALF_UP);
    }

    /** The same less a rate of costs of disposal, rounded once (IAS 36.6). */
    public Money fairValueLessCosts(Quantity quantity, BigDecimal costsOfDisposal) {
        return lessCosts(quantity, price, costsOfDisposal);
    }

    /** The same of a price that no bar says. */
    static Money lessCosts(Quantity quantity, UnitPrice price, BigDecimal costsOfDisposal) {
        return Money.rounded(
                quantity.units().multiply(price.perUnit()).multiply(BigDecimal.ONE.subtract(costsOfDisposal)),
                price.currency(),
                RoundingMode.HALF_UP);
    }
}

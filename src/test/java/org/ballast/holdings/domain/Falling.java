package org.ballast.holdings.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Currency;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.amounts.UnitPrice;
import org.ballast.measurement.domain.Amounts;
import org.ballast.measurement.domain.MeasurementModel;

/** Lots that a market can move, as tests need them. */
public final class Falling {

    public static final Currency USD = Currency.getInstance("USD");

    private Falling() {}

    public static Money usd(String amount) {
        return Money.of(amount, USD);
    }

    public static MarketOfAsset market(MeasurementModel model, String close, String costs) {
        return new MarketOfAsset(
                model,
                new BigDecimal(costs),
                "COINBASE",
                UnitPrice.of(close, USD),
                Instant.parse("2026-01-31T00:00:00Z"));
    }

    /** A lot that carries what is left of its cost, in the bounds of its model. */
    public static FallingLot lot(long id, MeasurementModel model, String units, Money cost, Money reduction) {
        Amounts standing = Amounts.atCost(cost, reduction);
        return new FallingLot(
                id, new Quantity(new BigDecimal(units)), standing, model.model().mostCarried(standing));
    }

    /** The same after a low of its period. */
    public static FallingLot seenAt(FallingLot lot, String low) {
        Money value = lot.units().at(UnitPrice.of(low, USD), RoundingMode.HALF_UP);
        return new FallingLot(
                lot.id(),
                lot.units(),
                lot.standing(),
                lot.bound().map(most -> value.compareTo(most) < 0 ? value : most));
    }
}

package org.ballast.stress.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.amounts.UnitPrice;
import org.ballast.hedging.domain.Hedge;
import org.ballast.holdings.domain.MarketOfAsset;
import org.ballast.measurement.domain.Amounts;
import org.ballast.measurement.domain.MeasurementModel;

/** Lots and books as the tests of this package need them. */
public final class Stressed {

    static final Currency USD = Currency.getInstance("USD");

    private Stressed() {}

    static Money usd(String amount) {
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
    public static StressedLot lot(long id, MeasurementModel model, String units, Money cost, Money reduction) {
        Amounts standing = Amounts.atCost(cost, reduction);
        return new StressedLot(
                id, new Quantity(new BigDecimal(units)), standing, model.model().mostCarried(standing));
    }

    /** The same after a low of its period. */
    static StressedLot seenAt(StressedLot lot, String low) {
        Money value = lot.units().at(UnitPrice.of(low, USD), RoundingMode.HALF_UP);
        return new StressedLot(
                lot.id(),
                lot.units(),
                lot.standing(),
                lot.bound().map(most -> value.compareTo(most) < 0 ? value : most));
    }

    public static StressedAsset asset(String symbol, MarketOfAsset market, Hedge hedge, List<StressedLot> lots) {
        return new StressedAsset(
                symbol.hashCode(),
                symbol,
                lots.stream().map(StressedLot::units).reduce(Quantity.ZERO, Quantity::plus),
                Money.sum(lots.stream().map(StressedLot::carrying).toList(), USD),
                Optional.of(StressedLots.of(lots, market)),
                hedge);
    }
}

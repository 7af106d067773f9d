package org.ballast.livesheet.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.amounts.UnitPrice;
import org.ballast.measurement.domain.MeasurementModel;
import org.ballast.prices.domain.Tick;

/** Live sheets for tests: the books of vector 21. */
public final class LiveSheets {

    public static final Currency USD = Currency.getInstance("USD");
    public static final Instant TEN = Instant.parse("2025-02-10T10:00:00Z");

    private LiveSheets() {}

    /** 13.75 BTC and 100 ETH carried at cost, cash and liabilities of the vector. */
    public static PostedSheet books() {
        return books(held("BTC", "13.75", "500000.00"), held("ETH", "100", "200000.00"));
    }

    public static PostedSheet books(HeldAsset... held) {
        Money carried =
                Money.sum(List.of(held).stream().map(HeldAsset::carrying).toList(), USD);
        return new PostedSheet(
                "HELIX",
                "PRIMARY",
                7,
                LocalDate.of(2025, 2, 10),
                USD,
                carried.plus(Money.of("767095.35", USD)),
                Money.of("330923.50", USD),
                Optional.of("2025-00003"),
                List.of(held));
    }

    public static HeldAsset held(String asset, String units, String carrying) {
        return new HeldAsset(
                asset,
                Optional.of("COINBASE"),
                Optional.empty(),
                MeasurementModel.US_COST_LESS_IMPAIRMENT,
                Quantity.of(units),
                Money.of(carrying, USD));
    }

    public static Tick tick(String asset, Instant at, String price) {
        return new Tick(asset, at, UnitPrice.of(price, USD));
    }

    public static LiveInputs inputs(PostedSheet books, Instant asOf, Tick... ticks) {
        SortedMap<String, Tick> prices = new TreeMap<>();
        for (Tick tick : ticks) {
            prices.put(tick.asset(), tick);
        }
        return new LiveInputs(books, prices, asOf, LiveRules.USUAL);
    }
}

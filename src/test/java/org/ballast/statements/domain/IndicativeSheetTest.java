package org.ballast.statements.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.trading.domain.Vectors.decimal;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.amounts.UnitPrice;
import org.ballast.prices.domain.FeedStatus;
import org.ballast.prices.domain.LatestTicks;
import org.ballast.prices.domain.Tick;
import org.ballast.trading.domain.Vectors;
import org.junit.jupiter.api.Test;

/** Vector 21: the balance sheet at the latest prices. */
class IndicativeSheetTest {

    private static final JsonObject VECTOR =
            Vectors.read(IndicativeSheetTest.class, "21_obv_realtime.json").getJsonObject("realTime");
    private static final JsonObject INPUTS = VECTOR.getJsonObject("inputs");
    private static final Currency USD = Currency.getInstance("USD");
    private static final Duration DOWN_AFTER = Duration.ofMinutes(15);
    private static final Instant TEN = at("10:00:00.000");

    @Test
    void theSheetMovesWithEachTick() {
        for (JsonObject expected : VECTOR.getJsonArray("expected").getValuesAs(JsonObject.class)) {
            Instant asOf = at(expected.getString("at"));
            LatestTicks prices = LatestTicks.NONE;
            for (Tick tick : ticks()) {
                prices = tick.at().isAfter(asOf) ? prices : prices.after(tick);
            }
            IndicativeSheet sheet = sheet(prices);
            Duration maximumAge = Duration.ofSeconds(INPUTS.getInt("maxAgeSeconds"));

            assertThat(sheet.digitalAssets().amount()).isEqualByComparingTo(decimal(expected, "digitalAssets"));
            assertThat(sheet.totalAssets().amount()).isEqualByComparingTo(decimal(expected, "totalAssets"));
            assertThat(sheet.equity().amount()).isEqualByComparingTo(decimal(expected, "equity"));
            assertThat(sheet.solvencyRatio().orElseThrow()).isEqualByComparingTo(decimal(expected, "solvencyRatio"));
            assertThat(prices.stale(asOf, maximumAge))
                    .isEqualTo(expected.getJsonArray("stale").getValuesAs(JsonString::getString));
            assertThat(prices.status(asOf, maximumAge, DOWN_AFTER)).hasToString(expected.getString("status"));
            assertThat(expected.keySet()).hasSize(7);
        }
    }

    @Test
    void aTickThatComesLateIsLeftOutAndCounted() {
        LatestTicks prices = LatestTicks.NONE
                .after(tick("BTC", TEN, "60000"))
                .after(tick("BTC", TEN.minusMillis(1), "50000"))
                .after(tick("BTC", TEN, "60001"));

        assertThat(prices.price("BTC")).contains(UnitPrice.of("60001", USD));
        assertThat(prices.late()).isOne();
    }

    @Test
    void exactlyAsOldAsItMayBeIsYoungEnough() {
        LatestTicks prices = LatestTicks.NONE.after(tick("BTC", TEN, "60000"));
        Duration age = Duration.ofMinutes(5);

        assertThat(prices.status(TEN.plusSeconds(300), age, DOWN_AFTER)).isEqualTo(FeedStatus.LIVE);
        assertThat(prices.status(TEN.plusSeconds(300).plusMillis(1), age, DOWN_AFTER))
                .isEqualTo(FeedStatus.STALE);
        assertThat(prices.status(TEN.plusSeconds(901), age, DOWN_AFTER)).isEqualTo(FeedStatus.DOWN);
        assertThat(LatestTicks.NONE.status(TEN, age, DOWN_AFTER)).isEqualTo(FeedStatus.DOWN);
    }

    @Test
    void whatHasNoPriceIsNamedAndInNoSum() {
        IndicativeSheet sheet = sheet(LatestTicks.NONE.after(tick("BTC", TEN, "60000")));

        assertThat(sheet.unpriced()).isEqualTo(List.of("ETH"));
        assertThat(sheet.digitalAssets()).isEqualTo(Money.of("825000.00", USD));
    }

    @Test
    void withoutLiabilitiesThereIsNoRatio() {
        IndicativeSheet sheet = IndicativeSheet.of(Map.of(), LatestTicks.NONE, Money.of("10.00", USD), Money.zero(USD));

        assertThat(sheet.solvencyRatio()).isEmpty();
        assertThat(sheet.equity()).isEqualTo(Money.of("10.00", USD));
    }

    private static IndicativeSheet sheet(LatestTicks prices) {
        Map<String, Quantity> held = new HashMap<>();
        INPUTS.getJsonObject("positions")
                .forEach((asset, units) -> held.put(asset, Quantity.of(((JsonString) units).getString())));
        return IndicativeSheet.of(
                held, prices, new Money(decimal(INPUTS, "cash"), USD), new Money(decimal(INPUTS, "liabilities"), USD));
    }

    private static List<Tick> ticks() {
        return INPUTS.getJsonArray("ticks").getValuesAs(JsonObject.class).stream()
                .map(row -> tick(row.getString("asset"), at(row.getString("at")), row.getString("price")))
                .toList();
    }

    private static Tick tick(String asset, Instant at, String price) {
        return new Tick(asset, at, UnitPrice.of(price, USD));
    }

    private static Instant at(String time) {
        return Instant.parse("2025-02-10T" + time + "Z");
    }
}

package org.ballast.livesheet.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.livesheet.domain.LiveSheets.USD;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ballast.amounts.Money;
import org.ballast.prices.domain.Tick;
import org.ballast.statements.domain.IndicativeSheet;
import org.ballast.trading.domain.Vectors;
import org.junit.jupiter.api.Test;

/** Vector 21 through the sheet that pages and calls show: every field of every row. */
class LiveSheetVectorTest {

    private static final JsonObject VECTOR =
            Vectors.read(IndicativeSheet.class, "21_obv_realtime.json").getJsonObject("realTime");
    private static final JsonObject INPUTS = VECTOR.getJsonObject("inputs");

    @Test
    void theSheetMovesWithEachTickAsTheVectorSays() {
        for (JsonObject expected : VECTOR.getJsonArray("expected").getValuesAs(JsonObject.class)) {
            LiveSheet sheet = LiveSheet.of(inputs(at(expected.getString("at"))));

            assertThat(plain(sheet.digitalAssets())).isEqualTo(expected.getString("digitalAssets"));
            assertThat(plain(sheet.totalAssets())).isEqualTo(expected.getString("totalAssets"));
            assertThat(plain(sheet.equity())).isEqualTo(expected.getString("equity"));
            assertThat(sheet.solvencyRatio().orElseThrow().toPlainString())
                    .isEqualTo(expected.getString("solvencyRatio"));
            assertThat(sheet.stale()).isEqualTo(expected.getJsonArray("stale").getValuesAs(JsonString::getString));
            assertThat(sheet.status()).hasToString(expected.getString("status"));
            assertThat(expected.keySet()).hasSize(7);
        }
    }

    private static LiveInputs inputs(Instant asOf) {
        SortedMap<String, Tick> prices = new TreeMap<>();
        for (JsonObject tick : INPUTS.getJsonArray("ticks").getValuesAs(JsonObject.class)) {
            Instant paid = at(tick.getString("at"));
            if (!paid.isAfter(asOf)) {
                String asset = tick.getString("asset");
                prices.put(asset, LiveSheets.tick(asset, paid, tick.getString("price")));
            }
        }
        LiveRules rules = new LiveRules(
                Duration.ofSeconds(INPUTS.getInt("maxAgeSeconds")),
                LiveRules.USUAL.downAfter(),
                LiveRules.USUAL.materialShare());
        return new LiveInputs(books(), prices, asOf, rules);
    }

    private static PostedSheet books() {
        List<HeldAsset> held = INPUTS.getJsonObject("positions").entrySet().stream()
                .map(position ->
                        LiveSheets.held(position.getKey(), ((JsonString) position.getValue()).getString(), "0.00"))
                .toList();
        return new PostedSheet(
                "HELIX",
                "PRIMARY",
                7,
                LocalDate.of(2025, 2, 10),
                USD,
                Money.of(INPUTS.getString("cash"), USD),
                Money.of(INPUTS.getString("liabilities"), USD),
                Optional.empty(),
                held);
    }

    private static String plain(Money amount) {
        return amount.amount().toPlainString();
    }

    private static Instant at(String time) {
        return Instant.parse("2025-02-10T" + time + "Z");
    }
}

package org.ballast.trading.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.trading.domain.Vectors.decimal;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Examples that BitMEX, Bybit, Binance and Aevo document come out as they are printed. */
class WorkedExamplesTest {

    private static final Map<String, JsonObject> EXAMPLES = Vectors.read(
                    WorkedExamplesTest.class, "worked_examples.json")
            .getJsonArray("examples")
            .getValuesAs(JsonObject.class)
            .stream()
            .collect(Collectors.toMap(example -> example.getString("id"), example -> example));

    @Test
    void eachExampleIsLookedAt() {
        assertThat(EXAMPLES.keySet())
                .isEqualTo(Set.of(
                        "bitmex-perpetual",
                        "bybit-inverse-pnl",
                        "bybit-average-entry",
                        "bybit-inverse-unrealised",
                        "bybit-linear-average-entry",
                        "bybit-linear-closed",
                        "binance-coinm-tier",
                        "aevo-short-call"));
    }

    @Test
    void bitmexAnInversePerpetualPaysItsFundingInCoin() {
        JsonObject inputs = inputs("bitmex-perpetual");
        FuturesPosition position = position(FuturesStyle.INVERSE, PositionSide.LONG, inputs, "contractsUsd");
        BigDecimal entry = decimal(inputs, "entry");
        BigDecimal result = position.result(decimal(inputs, "exit"));
        BigDecimal funding = position.fundingInCoin(entry, decimal(inputs, "fundingRate"));

        Vectors.assertFigures(
                expected("bitmex-perpetual"),
                Map.of(
                        "entryValueXbt",
                        position.notional(entry).divide(entry, 8, RoundingMode.HALF_UP),
                        "fundingPaidXbt",
                        funding,
                        "pnlXbt",
                        result,
                        "netXbt",
                        result.subtract(funding)));
    }

    @Test
    void bybitInverseResults() {
        JsonObject closed = inputs("bybit-inverse-pnl");
        JsonObject open = inputs("bybit-inverse-unrealised");

        assertThat(position(FuturesStyle.INVERSE, PositionSide.LONG, closed, "contractsUsd")
                        .result(decimal(closed, "exit")))
                .isEqualByComparingTo(decimal(expected("bybit-inverse-pnl"), "pnlBtc"));
        assertThat(position(FuturesStyle.INVERSE, PositionSide.LONG, open, "contractsUsd")
                        .result(decimal(open, "mark")))
                .isEqualByComparingTo(decimal(expected("bybit-inverse-unrealised"), "unrealisedBtcExact"));
    }

    @Test
    void bybitAverageEntries() {
        assertThat(Fill.averageEntry(FuturesStyle.INVERSE, fills("bybit-average-entry")))
                .isEqualByComparingTo(decimal(expected("bybit-average-entry"), "averageEntryUsd"));
        assertThat(Fill.averageEntry(FuturesStyle.LINEAR, fills("bybit-linear-average-entry")))
                .isEqualByComparingTo(decimal(expected("bybit-linear-average-entry"), "averageEntryUsd"));
    }

    @Test
    void bybitAClosedShortPosition() {
        JsonObject inputs = inputs("bybit-linear-closed");
        BigDecimal result =
                position(FuturesStyle.LINEAR, PositionSide.SHORT, inputs, "qty").result(decimal(inputs, "exit"));
        JsonArray fees = inputs.getJsonArray("fees");
        BigDecimal costs = fees.getJsonNumber(0)
                .bigDecimalValue()
                .add(fees.getJsonNumber(1).bigDecimalValue())
                .add(decimal(inputs, "funding"));

        Vectors.assertFigures(
                expected("bybit-linear-closed"), Map.of("positionPnl", result, "closedPnl", result.subtract(costs)));
    }

    @Test
    void binanceABracketDeductsWhatKeepsItContinuous() {
        JsonObject inputs = inputs("binance-coinm-tier");
        JsonObject lower = inputs.getJsonObject("level4");
        JsonObject upper = inputs.getJsonObject("level5");
        MarginBracket bracket = new MarginBracket(
                        BigDecimal.ONE, decimal(lower, "rate"), decimal(lower, "maintenanceAmountBtc"))
                .next(decimal(upper, "floorBtc"), decimal(upper, "rate"));

        assertThat(bracket.deduction())
                .isEqualByComparingTo(decimal(expected("binance-coinm-tier"), "maintenanceAmountLevel5Btc"));
    }

    @Test
    void aevoASoldCallInCurrency() {
        JsonObject inputs = inputs("aevo-short-call");
        BigDecimal spot = decimal(inputs, "spot");
        BigDecimal mark = decimal(inputs, "markUsd").divide(spot, 20, RoundingMode.HALF_UP);
        ShortOptionMargin.Required required = new ShortOptionMargin(
                        new BigDecimal("0.15"), new BigDecimal("0.10"), new BigDecimal("0.10"))
                .ofCall(mark, spot, decimal(inputs, "strike"));

        Vectors.assertFigures(
                expected("aevo-short-call"),
                Map.of(
                        "initialUsd", required.initial().multiply(spot),
                        "maintenanceUsd", required.maintenance().multiply(spot)));
    }

    private static List<Fill> fills(String id) {
        return inputs(id).getJsonArray("fills").getValuesAs(JsonArray.class).stream()
                .map(fill -> new Fill(
                        fill.getJsonNumber(0).bigDecimalValue(),
                        fill.getJsonNumber(1).bigDecimalValue()))
                .toList();
    }

    private static FuturesPosition position(FuturesStyle style, PositionSide side, JsonObject inputs, String quantity) {
        return new FuturesPosition(style, side, decimal(inputs, quantity), decimal(inputs, "entry"));
    }

    private static JsonObject inputs(String id) {
        return example(id).getJsonObject("inputs");
    }

    private static JsonObject expected(String id) {
        return example(id).getJsonObject("expected");
    }

    private static JsonObject example(String id) {
        return Objects.requireNonNull(EXAMPLES.get(id), id);
    }
}

package org.ballast.trading.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.trading.domain.Vectors.decimal;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Vector 12: account, cash, equity, margin and available balance are never confused. */
class TradingBalancesVectorTest {

    private static final JsonObject VECTOR = Vectors.read(TradingBalancesVectorTest.class, "12_trading_balances.json");
    private static final SettlementUnit USD = SettlementUnit.of("USD");

    @Test
    void theFiguresThatDeribitPrintsFollowFromEachOther() {
        JsonObject example = VECTOR.getJsonObject("deribitDocsExample");
        JsonObject expected = example.getJsonObject("expected");
        SessionBalances summary = summary(example.getJsonObject("inputs"));
        BigDecimal printed = decimal(expected, "documentedEquity");

        Vectors.assertFigures(
                expected,
                Map.of(
                        "equity(±1e-8)",
                        summary.equity(),
                        "documentedEquity",
                        summary.equity().subtract(new BigDecimal("1e-8")),
                        "marginBalance=equity-optionsValue",
                        summary.marginBalance(printed),
                        "availableFunds=marginBalance-initialMargin",
                        summary.availableFunds(printed),
                        "availableWithdrawal=available-max(0,unsettledFuturesSessionPnL)",
                        summary.availableForWithdrawal(printed)));
    }

    @Test
    void eachBalanceOfAnAccountIsItsOwn() {
        JsonObject example = VECTOR.getJsonObject("portalExample");
        JsonObject expected = example.getJsonObject("expected");
        AccountBalances balances =
                AccountBalances.of(snapshot(example.getJsonObject("inputs")), MarginThresholds.USUAL);
        Map<String, BigDecimal> figures = new HashMap<>();
        figures.put("accountBalance", balances.accountBalance());
        figures.put("cashBalance", balances.cashBalance());
        figures.put("collateralValue", balances.collateralValue());
        figures.put("equityBalance", balances.equityBalance());
        figures.put("marginBalance", balances.marginBalance());
        figures.put("availableBalance", balances.availableBalance());
        figures.put("marginRatio=MM/marginBalance", balances.margin().ratio().orElseThrow());

        assertThat(balances.margin().status()).hasToString(expected.getString("status"));
        Vectors.assertFigures(without(expected, "status"), figures);
    }

    @Test
    void aMarginCallSaysWhatIsMissing() {
        JsonObject call = VECTOR.getJsonObject("marginCall");
        JsonObject inputs = call.getJsonObject("inputs");
        JsonObject expected = call.getJsonObject("expected");
        MarginState state = MarginState.of(
                decimal(inputs, "marginBalance"),
                decimal(inputs, "initialMargin"),
                decimal(inputs, "maintenanceMargin"),
                MarginThresholds.USUAL);

        assertThat(state.status()).hasToString(expected.getString("status"));
        Vectors.assertFigures(
                without(expected, "status"),
                Map.of(
                        "topUpToInitialMargin", state.topUpToInitialMargin(),
                        "topUpToMaintenance", state.topUpToMaintenance()));
    }

    @Test
    void theStatusChangesAtItsBoundsToTheCent() {
        List<JsonObject> cases =
                VECTOR.getJsonObject("marginStatus").getJsonArray("cases").getValuesAs(JsonObject.class);

        assertThat(cases)
                .hasSize(9)
                .allSatisfy(row -> assertThat(MarginState.of(
                                        decimal(row, "marginBalance"),
                                        BigDecimal.ZERO,
                                        decimal(row, "maintenanceMargin"),
                                        MarginThresholds.USUAL)
                                .status())
                        .hasToString(row.getString("expected")));
    }

    private static SessionBalances summary(JsonObject inputs) {
        return new SessionBalances(
                decimal(inputs, "balance"),
                decimal(inputs, "futures_session_upl"),
                decimal(inputs, "futures_session_rpl"),
                decimal(inputs, "options_session_rpl"),
                decimal(inputs, "options_value"),
                decimal(inputs, "initial_margin"),
                decimal(inputs, "maintenance_margin"));
    }

    private static AccountSnapshot snapshot(JsonObject inputs) {
        return new AccountSnapshot(
                USD,
                decimal(inputs, "settledCash"),
                decimal(inputs, "cashReservedForWithdrawal"),
                decimal(inputs, "openOrderCash"),
                decimal(inputs, "unrealisedFutures"),
                decimal(inputs, "optionValueLong"),
                decimal(inputs, "optionValueShort"),
                inputs.getJsonArray("collateral").getValuesAs(JsonValue::asJsonObject).stream()
                        .map(TradingBalancesVectorTest::collateral)
                        .toList(),
                decimal(inputs, "initialMargin"),
                decimal(inputs, "openOrderMargin"),
                decimal(inputs, "maintenanceMargin"));
    }

    private static Collateral collateral(JsonObject row) {
        return new Collateral(
                row.getString("asset"), decimal(row, "quantity"), decimal(row, "price"), decimal(row, "haircut"));
    }

    private static JsonObject without(JsonObject object, String field) {
        return Json.createObjectBuilder(object).remove(field).build();
    }
}

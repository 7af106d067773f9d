package org.ballast.trading.domain;

import static org.ballast.trading.domain.Vectors.decimal;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Vector 14: futures and perpetuals, linear and inverse; funding, liquidation and margin. */
class FuturesVectorTest {

    private static final JsonObject VECTOR = Vectors.read(FuturesVectorTest.class, "14_futures_margin.json");

    @Test
    void aLinearFutureGainsInCurrency() {
        JsonObject inputs = inputs("linear");
        FuturesPosition position = longOf(FuturesStyle.LINEAR, inputs, "quantity");

        Vectors.assertFigures(expected("linear"), Map.of("pnlUSD", position.result(decimal(inputs, "mark"))));
    }

    @Test
    void anInverseFutureGainsInCoin() {
        JsonObject inputs = inputs("inverse");
        FuturesPosition position = longOf(FuturesStyle.INVERSE, inputs, "contractsUSD");
        BigDecimal mark = decimal(inputs, "mark");

        Vectors.assertFigures(
                expected("inverse"),
                Map.of("pnlBTC", position.result(mark), "pnlUSDatMark", position.resultInCurrency(mark)));
    }

    @Test
    void aLongPositionIsLiquidatedWhereItsCollateralIsDownToItsMargin() {
        JsonObject linear = inputs("liquidationLinearLong");
        JsonObject inverse = inputs("liquidationInverseLong");

        Vectors.assertFigures(
                expected("liquidationLinearLong"),
                Map.of(
                        "price",
                        liquidation(
                                longOf(FuturesStyle.LINEAR, linear, "quantity"),
                                decimal(linear, "collateral"),
                                decimal(linear, "mmr"))));
        Vectors.assertFigures(
                expected("liquidationInverseLong"),
                Map.of(
                        "price",
                        liquidation(
                                longOf(FuturesStyle.INVERSE, inverse, "contractsUSD"),
                                decimal(inverse, "collateralBTC"),
                                decimal(inverse, "mmr"))));
    }

    @Test
    void aLongPositionPaysAPositiveFunding() {
        JsonObject inputs = inputs("funding");
        FuturesPosition position = new FuturesPosition(
                FuturesStyle.INVERSE,
                PositionSide.valueOf(inputs.getString("side")),
                decimal(inputs, "notionalUSD"),
                BigDecimal.TEN);

        Vectors.assertFigures(
                expected("funding"), Map.of("paidByLong", position.funding(BigDecimal.TEN, decimal(inputs, "rate"))));
    }

    @Test
    void aSoldCallAsksForTheStandardMargin() {
        JsonObject inputs = inputs("deribitShortCallStandardMargin");
        ShortOptionMargin.Required required = new ShortOptionMargin(
                        new BigDecimal("0.15"), new BigDecimal("0.10"), new BigDecimal("0.075"))
                .ofCall(decimal(inputs, "markBTC"), decimal(inputs, "underlying"), decimal(inputs, "strike"));

        Vectors.assertFigures(
                expected("deribitShortCallStandardMargin"),
                Map.of("initialMarginBTC", required.initial(), "maintenanceMarginBTC", required.maintenance()));
    }

    private static BigDecimal liquidation(FuturesPosition position, BigDecimal collateral, BigDecimal rate) {
        return LiquidationPrice.of(position, collateral, MarginBracket.flat(rate))
                .found()
                .orElseThrow();
    }

    private static FuturesPosition longOf(FuturesStyle style, JsonObject inputs, String quantity) {
        return new FuturesPosition(style, PositionSide.LONG, decimal(inputs, quantity), decimal(inputs, "entry"));
    }

    private static JsonObject inputs(String part) {
        return VECTOR.getJsonObject(part).getJsonObject("inputs");
    }

    private static JsonObject expected(String part) {
        return VECTOR.getJsonObject(part).getJsonObject("expected");
    }
}

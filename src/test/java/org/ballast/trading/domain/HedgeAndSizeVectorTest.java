package org.ballast.trading.domain;

import static org.ballast.trading.domain.Vectors.decimal;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.ballast.amounts.UnitPrice;
import org.junit.jupiter.api.Test;

/** Vector 15: hedging and dynamic position sizing. */
class HedgeAndSizeVectorTest {

    private static final JsonObject VECTOR = Vectors.read(HedgeAndSizeVectorTest.class, "15_hedge_sizing.json");

    @Test
    void putsLeavePartOfTheSpotOpen() {
        JsonObject inputs = inputs("deltaHedge");
        DeltaExposure exposure = new DeltaExposure(
                decimal(inputs, "spotUnits"),
                List.of(new DeltaExposure.OptionLeg(
                        decimal(inputs, "putDelta"), decimal(inputs, "putContracts"), BigDecimal.ONE)),
                BigDecimal.ZERO);

        Vectors.assertFigures(
                expected("deltaHedge"),
                Map.of(
                        "netDelta", exposure.netDelta(),
                        "residualExposureRatio", exposure.residualExposure().orElseThrow(),
                        "futuresUnitsToNeutral", exposure.futuresToNeutral()));
    }

    @Test
    void aQuarterOfKellyIsTaken() {
        JsonObject inputs = inputs("kelly");
        PositionWeight weight = PositionWeight.kelly(
                decimal(inputs, "mu"), decimal(inputs, "sigma"), decimal(inputs, "fraction"), decimal(inputs, "cap"));

        Vectors.assertFigures(
                expected("kelly"),
                Map.of(
                        "fullKelly", PositionWeight.shown(weight.full()),
                        "quarterKelly", PositionWeight.shown(weight.fractional()),
                        "appliedWeight", PositionWeight.shown(weight.applied()),
                        "position", position(weight, inputs)));
    }

    @Test
    void aBetHasItsOwnKelly() {
        JsonObject inputs = inputs("kellyBinary");
        PositionWeight weight = PositionWeight.kellyBinary(
                decimal(inputs, "p"), decimal(inputs, "winLossRatio"), BigDecimal.ONE, BigDecimal.ONE);

        Vectors.assertFigures(expected("kellyBinary"), Map.of("f", PositionWeight.shown(weight.applied())));
    }

    @Test
    void aVolatilityTargetLeavesTheRestInCash() {
        JsonObject inputs = inputs("volTarget");
        PositionWeight weight = PositionWeight.volatilityTarget(
                decimal(inputs, "targetVol"), decimal(inputs, "realisedVol"), decimal(inputs, "maxLeverage"));

        Vectors.assertFigures(
                expected("volTarget"), Map.of("weight", weight.applied(), "position", position(weight, inputs)));
    }

    @Test
    void aLargeReturnRaisesTheVolatility() {
        JsonObject inputs = inputs("ewmaVol");
        ExponentialVolatility next = new ExponentialVolatility(decimal(inputs, "lmbda"), decimal(inputs, "variance"))
                .after(decimal(inputs, "lastReturn"));

        Vectors.assertFigures(
                expected("ewmaVol"),
                Map.of(
                        "newVariance", next.variance(),
                        "annualisedVol", next.annualised(inputs.getInt("periodsPerYear"))));
    }

    @Test
    void soldFuturesTakeTheirPartOfAFall() {
        JsonObject inputs = inputs("writeDownReduction");
        HedgedFall fall = new HedgedFall(
                decimal(inputs, "units"),
                new UnitPrice(decimal(inputs, "price"), Currency.getInstance("USD")),
                decimal(inputs, "shock"),
                decimal(inputs, "shortFuturesUnits"));

        Vectors.assertFigures(
                expected("writeDownReduction"),
                Map.of(
                        "lossUnhedged", fall.lossUnhedged().amount(),
                        "lossHedged", fall.lossHedged().amount(),
                        "reduction", fall.reduction().amount()));
    }

    private static BigDecimal position(PositionWeight weight, JsonObject inputs) {
        return weight.position(decimal(inputs, "equity"), BigDecimal.ZERO, MarginStatus.OK);
    }

    private static JsonObject inputs(String part) {
        return VECTOR.getJsonObject(part).getJsonObject("inputs");
    }

    private static JsonObject expected(String part) {
        return VECTOR.getJsonObject(part).getJsonObject("expected");
    }
}

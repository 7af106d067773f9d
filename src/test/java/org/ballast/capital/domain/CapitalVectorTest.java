package org.ballast.capital.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.trading.domain.Vectors.assertFigures;
import static org.ballast.trading.domain.Vectors.decimal;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.trading.domain.Vectors;
import org.junit.jupiter.api.Test;

/** Vector 17, every figure of it. */
class CapitalVectorTest {

    private static final JsonObject VECTOR = Vectors.read(CapitalVectorTest.class, "17_capital_adequacy.json");
    private static final JsonObject INPUTS = VECTOR.getJsonObject("inputs");
    private static final JsonObject EXPECTED = VECTOR.getJsonObject("expected");
    private static final CryptoRules RULES = CapitalRules.BCBS.crypto();
    private static final BigDecimal WEIGHT = RULES.weight();

    private final BigDecimal cet1 = decimal(INPUTS, "cet1");
    private final BigDecimal tier1 = cet1.add(decimal(INPUTS, "at1"));
    private final BigDecimal total = tier1.add(decimal(INPUTS, "t2"));
    private final BigDecimal exposure = decimal(INPUTS, "group2bExposure");
    private final BigDecimal loss = decimal(INPUTS, "writeDown");
    private final BigDecimal rwa = decimal(INPUTS, "rwaOther").add(RULES.riskWeighted2b(exposure, BigDecimal.ZERO));

    @Test
    void theRatiosAreThoseBeforeAndAfterTheWriteDown() {
        assertThat(rwa).isEqualByComparingTo(decimal(EXPECTED, "rwa"));
        assertFigures(EXPECTED.getJsonObject("ratiosBefore"), ratios(rwa, BigDecimal.ZERO));
        assertFigures(
                EXPECTED.getJsonObject("ratiosAfterWriteDown"), ratios(rwa.subtract(WEIGHT.multiply(loss)), loss));
        assertFigures(EXPECTED.getJsonObject("deductionInsteadOf1250"), ratios(decimal(INPUTS, "rwaOther"), exposure));
    }

    private Map<String, BigDecimal> ratios(BigDecimal weighted, BigDecimal less) {
        return Map.of(
                "cet1", CapitalRatio.of(cet1.subtract(less), weighted).orElseThrow(),
                "tier1", CapitalRatio.of(tier1.subtract(less), weighted).orElseThrow(),
                "total", CapitalRatio.of(total.subtract(less), weighted).orElseThrow());
    }

    @Test
    void aWriteDownRaisesTheRatioWhereItWasAboveOneOverTheRiskWeight() {
        List<JsonObject> cases = EXPECTED.getJsonArray("signCases").getValuesAs(JsonObject.class);
        assertThat(cases).hasSize(4);
        for (JsonObject each : cases) {
            BigDecimal weight = decimal(each, "riskWeight");
            WriteDownEffect effect = WriteDownEffect.of(
                    decimal(each, "cet1Before"),
                    decimal(each, "rwaBefore"),
                    weight,
                    decimal(each, "writeDown"),
                    decimal(INPUTS, "cet1Target"),
                    weight.signum() == 0);
            assertThat(effect.before().ratio()).contains(decimal(each, "ratioBefore"));
            assertThat(effect.after().ratio()).contains(decimal(each, "ratioAfter"));
            assertThat(effect.direction().orElseThrow()).hasToString(each.getString("direction"));
            boolean rises = effect.turningPoint()
                    .filter(turn -> effect.before().ratio().orElseThrow().compareTo(turn) > 0)
                    .isPresent();
            assertThat(rises).isEqualTo(each.getString("direction").equals("UP"));
        }
    }

    @Test
    void whatCanStillBeInvestedGrowsWhereTheWrittenDownAssetWeighedMuch() {
        WriteDownEffect effect = WriteDownEffect.of(cet1, rwa, WEIGHT, loss, decimal(INPUTS, "cet1Target"), false);
        assertThat(effect.capacityBefore()).contains(decimal(EXPECTED, "remainingCapacityIn1250pctAssetsBefore"));
        assertThat(effect.capacityAfter()).contains(decimal(EXPECTED, "remainingCapacityAfterWriteDown"));
        assertThat(effect.turningPoint()).contains(new BigDecimal("0.080000"));
    }

    @Test
    void noMoreIsWrittenOffThanTheRiskWeightedAssetsHold() {
        BigDecimal most = new BigDecimal("8");
        BigDecimal all = new BigDecimal("100");
        WriteDownEffect nothingLeft = WriteDownEffect.of(cet1, all, WEIGHT, most, BigDecimal.ONE, false);
        assertThat(nothingLeft.after().ratio()).isEmpty();
        assertThat(nothingLeft.direction()).isEmpty();
        assertThatThrownBy(() -> WriteDownEffect.of(cet1, all, WEIGHT, new BigDecimal("8.01"), BigDecimal.ONE, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void group2aSetsPartOfTheSmallerSideOff() {
        BigDecimal longs = decimal(INPUTS, "longPosition2a");
        BigDecimal shorts = decimal(INPUTS, "shortPosition2a");
        assertThat(RULES.net2a(longs, shorts)).isEqualByComparingTo(decimal(EXPECTED, "group2a_netPosition"));
        assertThat(RULES.charge2a(longs, shorts)).isEqualByComparingTo(decimal(EXPECTED, "group2a_capital"));
        assertThat(RULES.riskWeighted2a(longs, shorts)).isEqualByComparingTo(decimal(EXPECTED, "group2a_RWA"));
        assertThat(RULES.riskWeighted2b(longs, shorts).multiply(new BigDecimal("0.08")))
                .isEqualByComparingTo(decimal(EXPECTED, "group2b_capital_same_positions"));
        JsonObject hedged = EXPECTED.getJsonObject("plausibilityCheckFullyHedged");
        BigDecimal hundred = new BigDecimal("100");
        assertThat(RULES.charge2a(hundred, hundred)).isEqualByComparingTo(decimal(hedged, "ssaFormula"));
        assertThat(HedgedSensitivity.charge(hundred, hundred, new BigDecimal("0.94"))
                        .setScale(6, RoundingMode.HALF_UP))
                .isEqualByComparingTo(decimal(hedged, "sbmWithRho094"));
    }

    @Test
    void theLimitTakesTheExcessAndThenAllOfItToGroup2b() {
        List<JsonObject> cases = EXPECTED.getJsonArray("exposureLimit").getValuesAs(JsonObject.class);
        assertThat(cases).hasSize(5);
        for (JsonObject each : cases) {
            ExposureLimit limit = new ExposureLimit(
                    decimal(each, "group2Exposure"), decimal(each, "tier1"), RULES.lowerLimit(), RULES.upperLimit());
            assertThat(limit.share()).contains(decimal(each, "shareOfTier1"));
            assertThat(limit.treatedAs2b()).isEqualByComparingTo(decimal(each, "amountUnder2b"));
            String standing = switch (limit.standing()) {
                case WITHIN -> "WITHIN_1PCT";
                case ABOVE_LOWER -> "ABOVE_1PCT";
                case ABOVE_UPPER -> "ABOVE_2PCT";
            };
            assertThat(each.getString("result")).startsWith(standing);
        }
    }

    @Test
    void earningsAreKeptWhileTheRatioLiesInTheBuffer() {
        List<JsonObject> cases = VECTOR.getJsonArray("capitalConservation").getValuesAs(JsonObject.class);
        assertThat(cases).hasSize(5);
        RuleSet.Minima minima = CapitalRules.BCBS.minima();
        for (JsonObject each : cases) {
            BigDecimal kept = ConservationOfEarnings.at(decimal(each, "cet1Ratio"), minima.cet1(), minima.buffer());
            assertThat(kept.movePointRight(2).stripTrailingZeros().toPlainString() + "%")
                    .isEqualTo(each.getString("minimumConservationOfEarnings"));
        }
        assertThat(ConservationOfEarnings.at(new BigDecimal("0.070001"), minima.cet1(), minima.buffer()))
                .isZero();
    }

    /** The vector gives what the two weigh; 4.00 of the one and 8.00 of the other are what they were made from. */
    @Test
    void theEuropeanRulesWeighTokensOfTraditionalAssetsLess() {
        JsonObject expected = VECTOR.getJsonObject("euCrr501d_RWA");
        CryptoRules eu = CapitalRules.EU.crypto();
        assertThat(eu.recognizesHedges()).isFalse();
        assertFigures(
                expected,
                Map.of(
                        "art_b_ART_250", weighed(CryptoGroup.GROUP_1B, Optional.of(new BigDecimal("2.5")), "4.00"),
                        "other_1250", weighed(CryptoGroup.GROUP_2B, Optional.empty(), "8.00")));
    }

    private static BigDecimal weighed(CryptoGroup group, Optional<BigDecimal> weight, String held) {
        return WeighedExposure.of(
                        CapitalRules.exposure("TOKEN", group, weight, held, "0"), CapitalRules.EU, BigDecimal.ONE)
                .riskWeighted()
                .amount();
    }

    @Test
    void noFieldOfTheVectorIsLeftOut() {
        assertThat(EXPECTED.keySet())
                .containsExactlyInAnyOrder(
                        "rwa",
                        "ratiosBefore",
                        "ratiosAfterWriteDown",
                        "signRule",
                        "signCases",
                        "deductionInsteadOf1250",
                        "group2a_netPosition",
                        "group2a_capital",
                        "group2a_RWA",
                        "group2b_capital_same_positions",
                        "plausibilityCheckFullyHedged",
                        "exposureLimit",
                        "remainingCapacityIn1250pctAssetsBefore",
                        "remainingCapacityAfterWriteDown");
        assertThat(VECTOR.values().stream().map(JsonValue::getValueType).toList())
                .hasSize(6);
    }
}

package org.ballast.trading.domain.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.ballast.trading.domain.Vectors.decimal;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.ballast.amounts.UnitPrice;
import org.ballast.trading.domain.MarkedOption;
import org.ballast.trading.domain.Vectors;
import org.junit.jupiter.api.Test;

/** Vector 13: Black–Scholes, Black-76 and inverse options; prices within 1e-6, probabilities within 1e-8. */
class OptionPricingVectorTest {

    private static final JsonObject VECTOR = Vectors.read(Vectors.class, "13_option_pricing.json");
    private static final Currency USD = Currency.getInstance("USD");
    private static final Set<String> PRICES =
            Set.of("call", "put", "callUSD", "putUSD", "vegaPer1volPoint", "callBTC", "putBTC");

    @Test
    void blackScholesValuesAnOptionOnSpot() {
        JsonObject inputs = VECTOR.getJsonObject("blackScholes").getJsonObject("inputs");
        OptionFigures value = OptionFigures.of(new OptionInputs(
                OptionModel.BLACK_SCHOLES,
                number(inputs, "S"),
                number(inputs, "K"),
                years(inputs.getString("T")),
                number(inputs, "sigma"),
                number(inputs, "r"),
                number(inputs, "q")));

        assertClose(
                VECTOR.getJsonObject("blackScholes").getJsonObject("expected"),
                Map.of(
                        "d1", value.d1().orElseThrow(),
                        "d2", value.d2().orElseThrow(),
                        "call", value.call().price(),
                        "put", value.put().price(),
                        "callDelta", value.call().delta(),
                        "putDelta", value.put().delta(),
                        "gamma", value.gamma(),
                        "vegaPer1volPoint", value.vega()));
    }

    @Test
    void theExampleOfTheTextbookComesOut() {
        OptionFigures value = OptionFigures.of(new OptionInputs(OptionModel.BLACK_SCHOLES, 42, 40, 0.5, 0.20, 0.10, 0));

        assertClose(
                VECTOR.getJsonObject("textbookCheck").getJsonObject("expected"),
                Map.of("call", value.call().price(), "put", value.put().price()));
    }

    @Test
    void anInverseOptionIsBlack76InCoin() {
        JsonObject inputs = VECTOR.getJsonObject("black76Undiscounted").getJsonObject("inputs");
        double future = number(inputs, "F");
        double strike = number(inputs, "K");
        double years = years(inputs.getString("T"));
        double sigma = number(inputs, "sigma");
        OptionFigures inCurrency = OptionFigures.of(
                new OptionInputs(OptionModel.BLACK_76, future, strike, years, sigma, number(inputs, "r"), 0));
        OptionFigures inCoin = OptionFigures.of(OptionInputs.inverse(future, strike, years, sigma));
        Map<String, BigDecimal> figures = new HashMap<>();
        figures.put("d1", inCurrency.d1().orElseThrow());
        figures.put("d2", inCoin.d2().orElseThrow());
        figures.put("callUSD", inCurrency.call().price());
        figures.put("putUSD", inCurrency.put().price());
        figures.put("callBTC", inCoin.call().price());
        figures.put("putBTC", inCoin.put().price());
        figures.put(
                "parityBTC_c_minus_p",
                inCoin.call().price().subtract(inCoin.put().price()));
        figures.put("oneMinusKoverF", BigDecimal.valueOf(1 - strike / future));
        figures.put("deltaBlack", inCoin.call().delta());
        figures.put("netDelta_premiumAdjusted", inCoin.call().netDelta());

        assertClose(VECTOR.getJsonObject("black76Undiscounted").getJsonObject("expected"), figures);
    }

    @Test
    void whatAnOptionLosesIsWrittenDown() {
        JsonObject vector = VECTOR.getJsonObject("markToMarketWriteDown");
        JsonObject inputs = vector.getJsonObject("inputs");
        BigDecimal strike = decimal(VECTOR.getJsonObject("black76Undiscounted").getJsonObject("inputs"), "K");
        OptionFigures model = OptionFigures.of(OptionInputs.inverse(
                number(inputs, "F1"), strike.doubleValue(), years(inputs.getString("T1")), number(inputs, "sigma1")));
        BigDecimal mark = MarkedOption.onTick(model.call().price(), decimal(inputs, "tickBTC"));
        BigDecimal contracts = decimal(inputs, "contracts");
        MarkedOption bought =
                new MarkedOption(contracts, decimal(inputs, "boughtPriceBTC"), index(inputs, "indexAtPurchase"));
        MarkedOption now = new MarkedOption(contracts, mark, index(inputs, "index1"));

        Vectors.assertFigures(
                vector.getJsonObject("expected"),
                Map.of(
                        "mark1BTC", mark,
                        "fairValue0USD", bought.fairValue().amount(),
                        "fairValue1USD", now.fairValue().amount(),
                        "writeDownToPL", now.writeDownSince(bought).amount()));
    }

    private static void assertClose(JsonObject expected, Map<String, BigDecimal> actual) {
        assertThat(actual.keySet()).isEqualTo(Set.copyOf(expected.keySet()));
        actual.forEach((field, figure) -> assertThat(figure)
                .as(field)
                .isCloseTo(decimal(expected, field), within(new BigDecimal(PRICES.contains(field) ? "1e-6" : "1e-8"))));
    }

    private static UnitPrice index(JsonObject inputs, String field) {
        return new UnitPrice(decimal(inputs, field), USD);
    }

    private static double number(JsonObject inputs, String field) {
        return decimal(inputs, field).doubleValue();
    }

    /** As {@code 30/365}. */
    private static double years(String fraction) {
        String[] parts = fraction.split("/", -1);
        return new BigDecimal(parts[0])
                .divide(new BigDecimal(parts[1]), 18, RoundingMode.HALF_UP)
                .doubleValue();
    }
}

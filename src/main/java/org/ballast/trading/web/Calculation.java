package org.ballast.trading.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ballast.trading.domain.FuturesStyle;
import org.ballast.trading.domain.MarginStatus;
import org.ballast.trading.domain.PositionSide;
import org.ballast.trading.domain.SizingMethod;
import org.ballast.trading.domain.options.OptionModel;
import org.jspecify.annotations.Nullable;

/** What the calculator calculates, each with figures to begin with. */
public enum Calculation {
    OPTION,
    FUTURES,
    BALANCES,
    SIZE;

    private static final Map<String, Class<? extends Enum<?>>> CHOICES = Map.of(
            "model", OptionModel.class,
            "style", FuturesStyle.class,
            "side", PositionSide.class,
            "method", SizingMethod.class,
            "status", MarginStatus.class);

    private static final List<SizingMethod> BY_KELLY = List.of(SizingMethod.KELLY, SizingMethod.KELLY_BINARY);

    /** What some models and methods alone ask for; any other field is asked for by all. */
    private static final Map<String, List<? extends Enum<?>>> ONLY_OF = Map.ofEntries(
            Map.entry("rate", List.of(OptionModel.BLACK_SCHOLES, OptionModel.BLACK_76)),
            Map.entry("yield", List.of(OptionModel.BLACK_SCHOLES)),
            Map.entry("mu", List.of(SizingMethod.KELLY)),
            Map.entry("sigma", List.of(SizingMethod.KELLY)),
            Map.entry("p", List.of(SizingMethod.KELLY_BINARY)),
            Map.entry("winLossRatio", List.of(SizingMethod.KELLY_BINARY)),
            Map.entry("fraction", BY_KELLY),
            Map.entry("cap", BY_KELLY),
            Map.entry("targetVol", List.of(SizingMethod.VOLATILITY_TARGET)),
            Map.entry("realisedVol", List.of(SizingMethod.VOLATILITY_TARGET)),
            Map.entry("maxLeverage", List.of(SizingMethod.VOLATILITY_TARGET)));

    /** Texts by field. */
    Map<String, String> example() {
        return switch (this) {
            case OPTION ->
                Map.of(
                        "model", "BLACK_SCHOLES",
                        "underlying", "60000",
                        "strike", "65000",
                        "days", "30",
                        "volatility", "0.62",
                        "rate", "0.04",
                        "yield", "0");
            case FUTURES ->
                Map.of(
                        "style", "LINEAR",
                        "side", "LONG",
                        "quantity", "2",
                        "entry", "60000",
                        "mark", "54000",
                        "collateral", "15000",
                        "maintenanceRate", "0.01",
                        "fundingRate", "0.0001");
            case BALANCES ->
                Map.of(
                        "currency", "USD",
                        "settledCash", "250000.00",
                        "cashReservedForWithdrawal", "20000.00",
                        "openOrderCash", "5000.00",
                        "unrealisedFutures", "-18250.00",
                        "optionValueLong", "9400.00",
                        "optionValueShort", "-3150.00",
                        "initialMargin", "96000.00",
                        "openOrderMargin", "14000.00",
                        "maintenanceMargin", "61000.00");
            case SIZE ->
                Map.of(
                        "method", "KELLY",
                        "mu", "0.12",
                        "sigma", "0.60",
                        "fraction", "0.25",
                        "cap", "0.10",
                        "equity", "1000000.00",
                        "status", "OK");
        };
    }

    /** What an empty form begins with: the first choices. */
    Map<String, String> beginning() {
        Map<String, String> beginning = new HashMap<>(example());
        beginning.keySet().retainAll(CHOICES.keySet());
        return beginning;
    }

    /** The names of what can be chosen for a field. */
    static List<String> choices(String field) {
        Class<? extends Enum<?>> type = CHOICES.get(field);
        return type == null
                ? List.of()
                : Stream.of(type.getEnumConstants()).map(Enum::name).toList();
    }

    /**
     * Whether a field is asked for.
     *
     * @param values what is chosen, by field
     */
    static boolean asksFor(String field, Map<String, String> values) {
        List<? extends Enum<?>> only = ONLY_OF.get(field);
        return only == null || only.stream().map(Enum::name).anyMatch(name -> values.containsValue(name));
    }

    /** The one of that name, the first for any other text. */
    static Calculation of(@Nullable String name) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(OPTION);
    }
}

package org.ballast.trading.application;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.Fields.Read;
import org.ballast.trading.application.SizePosition.Inputs;
import org.ballast.trading.domain.SizingMethod;
import org.ballast.trading.domain.TradingSentence;
import org.jspecify.annotations.Nullable;

/** Reads what the method of a size takes, and refuses what it does not. */
final class SizingFields {

    private final PositionToSize said;
    private final SizingMethod method;
    private final Fields fields;

    /**
     * @param fields with what is wrong so far
     */
    SizingFields(PositionToSize said, SizingMethod method, Fields fields) {
        this.said = said;
        this.method = method;
        this.fields = fields;
    }

    /** Nothing is read while a field is wrong. */
    Read<Inputs> read() {
        refuseOthers();
        return switch (method) {
            case KELLY ->
                inputs(
                        needed("mu", said.mu(), NumberRange.RETURN),
                        needed("sigma", said.sigma(), NumberRange.SOME_VOLATILITY),
                        fraction(),
                        most("cap", said.cap()));
            case KELLY_BINARY ->
                inputs(
                        needed("p", said.p(), NumberRange.SHARE),
                        needed("winLossRatio", said.winLossRatio(), NumberRange.RATIO),
                        fraction(),
                        most("cap", said.cap()));
            case VOLATILITY_TARGET ->
                inputs(
                        needed("targetVol", said.targetVol(), NumberRange.MULTIPLE),
                        needed("realisedVol", said.realisedVol(), NumberRange.SOME_VOLATILITY),
                        new Read<>(BigDecimal.ONE),
                        most("maxLeverage", said.maxLeverage()));
        };
    }

    private static Read<Inputs> inputs(
            Read<BigDecimal> first, Read<BigDecimal> second, Read<BigDecimal> fraction, Read<BigDecimal> most) {
        boolean right = first.read() != null && second.read() != null && fraction.read() != null && most.read() != null;
        return new Read<>(right ? new Inputs(first.value(), second.value(), fraction.value(), most.value()) : null);
    }

    private Read<BigDecimal> needed(String name, @Nullable String text, NumberRange range) {
        return fields.read(name, () -> {
            if (text == null) {
                throw new Field(name, null).wrong(TradingSentence.NEEDED_BY_METHOD, method);
            }
            return range.read(name, text);
        });
    }

    private Read<BigDecimal> fraction() {
        return fields.read("fraction", () -> NumberRange.SHARE.read("fraction", said.fraction(), BigDecimal.ONE));
    }

    private Read<BigDecimal> most(String name, @Nullable String text) {
        return fields.read(name, () -> NumberRange.MULTIPLE.read(name, text, BigDecimal.ONE));
    }

    private void refuseOthers() {
        Map<String, Optional<String>> others = new LinkedHashMap<>();
        Arrays.stream(SizingMethod.values()).map(this::taken).forEach(others::putAll);
        others.keySet().removeAll(taken(method).keySet());
        others.forEach((name, text) -> text.filter(given -> !fields.isWrong(name))
                .ifPresent(given -> fields.wrong(new Field(name, given).wrong(TradingSentence.NOT_OF_METHOD, method))));
    }

    /** The fields that a method takes, with what came. */
    private Map<String, Optional<String>> taken(SizingMethod by) {
        Map<String, Optional<String>> taken = new LinkedHashMap<>();
        switch (by) {
            case KELLY -> {
                taken.put("mu", Optional.ofNullable(said.mu()));
                taken.put("sigma", Optional.ofNullable(said.sigma()));
            }
            case KELLY_BINARY -> {
                taken.put("p", Optional.ofNullable(said.p()));
                taken.put("winLossRatio", Optional.ofNullable(said.winLossRatio()));
            }
            case VOLATILITY_TARGET -> {
                taken.put("targetVol", Optional.ofNullable(said.targetVol()));
                taken.put("realisedVol", Optional.ofNullable(said.realisedVol()));
                taken.put("maxLeverage", Optional.ofNullable(said.maxLeverage()));
                return taken;
            }
        }
        taken.put("fraction", Optional.ofNullable(said.fraction()));
        taken.put("cap", Optional.ofNullable(said.cap()));
        return taken;
    }
}

package org.ballast.health.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A measure of a company on a day.
 *
 * @param value six decimals, half up, of the concentration two, of an amount those of its currency; empty where there is none
 * @param exact the value before it is rounded: bands and covenants are judged by it
 * @param threshold that was in force; empty where there is none
 */
public record Measured(
        Measure measure,
        Standing standing,
        Optional<BigDecimal> value,
        Optional<BigDecimal> exact,
        Band band,
        Optional<Threshold> threshold) {

    private static final int DECIMALS = 6;
    private static final int DECIMALS_OF_POINTS = 2;

    /** Whether there is a value. */
    public enum Standing {
        VALUE,
        /** n/a: nothing to divide by. */
        NOT_AVAILABLE,
        /** n/m: equity is below zero. */
        NOT_MEANINGFUL
    }

    /** Bands are told by the exact value, before it is rounded; what is not meaningful is red. */
    public static Measured of(Measure measure, HealthInputs inputs, Optional<Threshold> threshold) {
        Worked worked = measure.work(inputs);
        if (!worked.meaningful()) {
            return new Measured(
                    measure, Standing.NOT_MEANINGFUL, Optional.empty(), Optional.empty(), Band.RED, threshold);
        }
        return new Measured(
                measure,
                worked.value().isPresent() ? Standing.VALUE : Standing.NOT_AVAILABLE,
                worked.value().map(exact -> rounded(measure, exact)),
                worked.value(),
                worked.value()
                        .flatMap(exact -> threshold.map(known -> measure.band(exact, known)))
                        .orElse(Band.NONE),
                threshold);
    }

    private static BigDecimal rounded(Measure measure, BigDecimal exact) {
        return measure.isAmount()
                ? exact
                : exact.setScale(
                        measure == Measure.CONCENTRATION ? DECIMALS_OF_POINTS : DECIMALS, RoundingMode.HALF_UP);
    }
}

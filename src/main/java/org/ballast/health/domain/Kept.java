package org.ballast.health.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A covenant or limit beside what is measured.
 *
 * @param measured of the same measure
 */
public record Kept(Rule rule, Measured measured) {

    /** The part of the bound within which a covenant that is kept is pressing. */
    private static final BigDecimal NEAR = new BigDecimal("0.10");

    /** What is said of it. */
    public enum Standing {
        KEPT,
        /** Kept by less than a tenth of its bound. */
        NEAR,
        BREACHED,
        /** Nothing to measure. */
        NOT_MEASURED
    }

    /**
     * How far the measure is from the bound on its good side, of the exact value and rounded down to the decimals of the two, so
     * that the least breach is below zero; empty where there is none.
     */
    public Optional<BigDecimal> headroom() {
        return measured.value()
                .flatMap(value -> exactHeadroom()
                        .map(exact -> exact.setScale(
                                Math.max(value.scale(), rule.bound().scale()), RoundingMode.FLOOR)));
    }

    private Optional<BigDecimal> exactHeadroom() {
        return measured.exact().map(exact -> measured.measure().headroom(exact, rule.bound()));
    }

    public Standing standing() {
        if (measured.standing() == Measured.Standing.NOT_MEANINGFUL) {
            return Standing.BREACHED;
        }
        return exactHeadroom().map(this::standing).orElse(Standing.NOT_MEASURED);
    }

    private Standing standing(BigDecimal headroom) {
        if (headroom.signum() < 0) {
            return Standing.BREACHED;
        }
        BigDecimal near = rule.bound().abs().multiply(NEAR, MathContext.DECIMAL128);
        return headroom.compareTo(near) < 0 ? Standing.NEAR : Standing.KEPT;
    }
}

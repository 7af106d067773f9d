package org.ballast.charts.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A figure at a place along the axis.
 *
 * @param along days or seconds since 1970, a figure of the axis, or the position of a name from 0
 * @param value empty where it is not known: a line stops there
 */
public record Spot(BigDecimal along, Optional<BigDecimal> value) {

    public static Spot on(LocalDate day, Optional<BigDecimal> value) {
        return new Spot(along(day), value);
    }

    public static Spot on(LocalDate day, BigDecimal value) {
        return on(day, Optional.of(value));
    }

    public static Spot at(Instant at, BigDecimal value) {
        return new Spot(along(at), Optional.of(value));
    }

    /** An instant of which the value is not known. */
    public static Spot unknownAt(Instant at) {
        return new Spot(along(at), Optional.empty());
    }

    public static Spot at(BigDecimal along, BigDecimal value) {
        return new Spot(along, Optional.of(value));
    }

    /** Over the name at a position from 0. */
    public static Spot over(int position, BigDecimal value) {
        return new Spot(BigDecimal.valueOf(position), Optional.of(value));
    }

    /** The same; empty where the value is not known. */
    public static Spot over(int position, Optional<BigDecimal> value) {
        return new Spot(BigDecimal.valueOf(position), value);
    }

    static BigDecimal along(LocalDate day) {
        return BigDecimal.valueOf(day.toEpochDay());
    }

    static BigDecimal along(Instant at) {
        return BigDecimal.valueOf(at.getEpochSecond());
    }
}

package org.ballast.signals.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One figure of an indicator: a number, or a day.
 *
 * @param number in the unit of its name's form; empty for a day
 * @param day empty for a number
 */
public record Figure(FigureName name, Optional<BigDecimal> number, Optional<LocalDate> day) {

    /**
     * @throws IllegalArgumentException if there is not one of both
     */
    public Figure {
        if (number.isPresent() == day.isPresent()) {
            throw new IllegalArgumentException(name + " is a number or a day");
        }
    }

    public static Figure of(FigureName name, BigDecimal number) {
        return new Figure(name, Optional.of(number), Optional.empty());
    }

    public static Figure of(FigureName name, long count) {
        return of(name, BigDecimal.valueOf(count));
    }

    public static Figure of(FigureName name, LocalDate day) {
        return new Figure(name, Optional.empty(), Optional.of(day));
    }

    /** As programs read it: a plain decimal, or a date. */
    public String text() {
        return number.map(BigDecimal::toPlainString)
                .or(() -> day.map(LocalDate::toString))
                .orElseThrow();
    }
}

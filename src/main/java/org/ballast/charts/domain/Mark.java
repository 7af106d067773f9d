package org.ballast.charts.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What stands in a chart. */
public sealed interface Mark {

    /** A figure that has a course: it can be drawn, named and shaded against another. */
    sealed interface Course extends Mark {

        String name();

        Tone tone();

        List<Spot> spots();
    }

    /** From point to point. */
    record Line(String name, Tone tone, List<Spot> spots) implements Course {

        public Line {
            spots = List.copyOf(spots);
        }

        /** A line over days; it stops where there is no value. */
        public static <T> Line of(
                String name,
                Tone tone,
                Collection<T> rows,
                Function<T, LocalDate> day,
                Function<T, Optional<BigDecimal>> value) {
            return new Line(name, tone, spotsOf(rows, day, value));
        }
    }

    /** Each value holds until the next one. */
    record Steps(String name, Tone tone, List<Spot> spots) implements Course {

        public Steps {
            spots = List.copyOf(spots);
        }

        public static <T> Steps of(
                String name,
                Tone tone,
                Collection<T> rows,
                Function<T, LocalDate> day,
                Function<T, Optional<BigDecimal>> value) {
            return new Steps(name, tone, spotsOf(rows, day, value));
        }
    }

    /** The area between two courses over the same places along the axis, where both have a value. */
    record Between(Course one, Course other, Tone tone) implements Mark {}

    /** Single points, as days that flagged or where somebody stands today. */
    record Dots(String name, Tone tone, List<Spot> spots) implements Course {

        public Dots {
            spots = List.copyOf(spots);
        }
    }

    /** Bars from zero, over names; several in one chart stand side by side. */
    record Bars(String name, Tone tone, List<Spot> spots) implements Course {

        public Bars {
            spots = List.copyOf(spots);
        }

        /** One figure for each name, in the order of the names. */
        public static Bars of(String name, Tone tone, List<BigDecimal> values) {
            return new Bars(
                    name,
                    tone,
                    IntStream.range(0, values.size())
                            .mapToObj(at -> Spot.over(at, values.get(at)))
                            .toList());
        }

        /** The same of values of which some may not be known: there is no bar, and the table says so. */
        public static Bars known(String name, Tone tone, List<Optional<BigDecimal>> values) {
            return new Bars(
                    name,
                    tone,
                    IntStream.range(0, values.size())
                            .mapToObj(at -> Spot.over(at, values.get(at)))
                            .toList());
        }
    }

    /** Bars on top of each other, what is below zero beneath it. */
    record Stack(List<Bars> parts) implements Mark {

        public Stack {
            parts = List.copyOf(parts);
        }
    }

    /**
     * From one total to another by changes, one for each name of the axis in order.
     *
     * @param name what the figures are, as a head of the table
     */
    record Waterfall(String name, List<Change> changes) implements Mark {

        public Waterfall {
            changes = List.copyOf(changes);
        }

        /**
         * A bar of a waterfall.
         *
         * @param total whether it is the sum up to here, drawn from zero; otherwise it is what is added to it
         */
        public record Change(BigDecimal amount, boolean total) {}
    }

    /** Prices over names, a box from open to close on a line from low to high. */
    record Candles(String name, Tone tone, List<Candle> candles) implements Mark {

        public Candles {
            candles = List.copyOf(candles);
        }

        /** The prices of a name; its words are told where the pointer rests. */
        public record Candle(BigDecimal open, BigDecimal high, BigDecimal low, BigDecimal close, String told) {}
    }

    /** A line across at a value: a limit, a threshold. */
    record Level(String name, Tone tone, BigDecimal value) implements Mark {}

    /** A line from top to bottom at a place along the axis: today, the price at which it impairs. */
    record Upright(String name, Tone tone, BigDecimal along) implements Mark {

        public static Upright on(LocalDate day, String name, Tone tone) {
            return new Upright(name, tone, Spot.along(day));
        }

        public static Upright at(Instant at, String name, Tone tone) {
            return new Upright(name, tone, Spot.along(at));
        }
    }

    private static <T> List<Spot> spotsOf(
            Collection<T> rows, Function<T, LocalDate> day, Function<T, Optional<BigDecimal>> value) {
        return rows.stream()
                .map(row -> Spot.on(day.apply(row), value.apply(row)))
                .toList();
    }
}

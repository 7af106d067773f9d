package org.ballast.trading.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.pages.web.Figures;
import org.ballast.pages.web.Grouped;
import org.ballast.trading.domain.DatedSnapshot;

/**
 * The course of equity and available balance as lines of an SVG drawing, 960 by 320 units.
 *
 * @param equity points of its line, and {@code available} of the other
 * @param equityEnds height at which the name of the line stands, and {@code availableEnds} that of the other
 */
public record EquityChart(
        String equity,
        String available,
        List<Tick> amounts,
        List<Tick> days,
        BigDecimal equityEnds,
        BigDecimal availableEnds) {

    private static final int LEFT = 120;
    private static final int RIGHT = 824;
    private static final int TOP = 16;
    private static final int BOTTOM = 288;
    private static final int LINE = 14;
    private static final int STEPS = 4;

    /** A place on an axis with its label. */
    public record Tick(BigDecimal at, String label) {}

    /**
     * @param newestFirst two snapshots or more to draw a line; without any the drawing is empty
     */
    static EquityChart of(List<DatedSnapshot> newestFirst) {
        if (newestFirst.isEmpty()) {
            return new EquityChart("", "", List.of(), List.of(), BigDecimal.ZERO, BigDecimal.ZERO);
        }
        List<DatedSnapshot> course = newestFirst.reversed();
        Scale scale = Scale.of(course);
        DatedSnapshot last = course.getLast();
        BigDecimal equityEnds = scale.y(last.balances().equityBalance()).min(BigDecimal.valueOf(BOTTOM - 2 * LINE));
        BigDecimal availableEnds = scale.y(last.balances().availableBalance())
                .max(equityEnds.add(BigDecimal.valueOf(LINE)))
                .min(BigDecimal.valueOf(BOTTOM - LINE));
        return new EquityChart(
                line(course, scale, each -> each.balances().equityBalance()),
                line(course, scale, each -> each.balances().availableBalance()),
                scale.amounts(),
                scale.days(),
                equityEnds,
                availableEnds);
    }

    private static String line(List<DatedSnapshot> course, Scale scale, Function<DatedSnapshot, BigDecimal> figure) {
        return course.stream()
                .map(each -> scale.x(each.at()).toPlainString() + ","
                        + scale.y(figure.apply(each)).toPlainString())
                .collect(Collectors.joining(" "));
    }

    /** Where instants and amounts stand. */
    private record Scale(Instant from, Duration span, BigDecimal lowest, BigDecimal highest) {

        static Scale of(List<DatedSnapshot> course) {
            List<BigDecimal> amounts = course.stream()
                    .flatMap(each -> Stream.of(
                            each.balances().equityBalance(), each.balances().availableBalance()))
                    .sorted(Comparator.naturalOrder())
                    .toList();
            BigDecimal highest = amounts.getLast();
            BigDecimal lowest = amounts.getFirst();
            Instant from = course.getFirst().at();
            return new Scale(
                    from,
                    Duration.between(from, course.getLast().at()).plusNanos(1),
                    lowest,
                    highest.compareTo(lowest) > 0 ? highest : lowest.add(BigDecimal.ONE));
        }

        BigDecimal x(Instant at) {
            return seconds(Duration.between(from, at))
                    .multiply(BigDecimal.valueOf(RIGHT - LEFT))
                    .divide(seconds(span), 1, RoundingMode.HALF_UP)
                    .add(BigDecimal.valueOf(LEFT));
        }

        BigDecimal y(BigDecimal amount) {
            return highest.subtract(amount)
                    .multiply(BigDecimal.valueOf(BOTTOM - TOP))
                    .divide(highest.subtract(lowest), 1, RoundingMode.HALF_UP)
                    .add(BigDecimal.valueOf(TOP));
        }

        List<Tick> amounts() {
            BigDecimal step =
                    highest.subtract(lowest).divide(BigDecimal.valueOf(STEPS), highest.scale(), RoundingMode.HALF_UP);
            return Stream.iterate(0, at -> at <= STEPS, at -> at + 1)
                    .map(at -> at == STEPS ? highest : lowest.add(step.multiply(BigDecimal.valueOf(at))))
                    .map(amount -> new Tick(y(amount), Grouped.plain(amount, Math.max(0, highest.scale()))))
                    .toList();
        }

        List<Tick> days() {
            return Stream.of(from, from.plus(span.dividedBy(2)), from.plus(span))
                    .map(at -> new Tick(x(at), Figures.day(LocalDate.ofInstant(at, ZoneOffset.UTC))))
                    .toList();
        }

        private static BigDecimal seconds(Duration duration) {
            return BigDecimal.valueOf(duration.toSeconds()).add(BigDecimal.valueOf(duration.toNanosPart(), 9));
        }
    }
}

package org.ballast.health.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Ratios at the ends of the last fiscal quarters and on the day that is looked at, the oldest first.
 *
 * @param points each with every measure that the books alone tell
 */
public record Trend(List<Point> points) {

    /** What takes more than the books of a day: which units were held, their shares that can be sold, and what was due. */
    private static final Set<Measure> NOT_FOLLOWED =
            EnumSet.of(Measure.CONCENTRATION, Measure.WITHDRAWAL_COVERAGE, Measure.LIQUID_VIEW);

    /** A day with what was measured on it; thresholds are those of that day. */
    public record Point(LocalDate day, List<Measured> measured, boolean blank) {

        public Point {
            measured = List.copyOf(measured);
        }

        public Measured of(Measure measure) {
            return measured.stream()
                    .filter(each -> each.measure() == measure)
                    .findFirst()
                    .orElseThrow();
        }
    }

    public Trend {
        points = List.copyOf(points);
    }

    /** Whether a measure has a course: a ratio that the books alone tell. */
    public static boolean follows(Measure measure) {
        return measure.isRatio() && !NOT_FOLLOWED.contains(measure);
    }

    /** From the end of the last quarter before the day to the day, as a difference; empty where one of the two is not there. */
    public Optional<BigDecimal> change(Measure measure) {
        if (points.size() < 2 || !follows(measure)) {
            return Optional.empty();
        }
        Optional<BigDecimal> before = points.get(points.size() - 2).of(measure).value();
        return points.getLast().of(measure).value().flatMap(now -> before.map(now::subtract));
    }

    /** Points from the first on at which the books have anything. */
    public List<Point> known() {
        return points.stream().dropWhile(Point::blank).toList();
    }
}

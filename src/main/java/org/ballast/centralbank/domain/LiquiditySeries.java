package org.ballast.centralbank.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The releases of an institution as a series: measures, weekly change split into transactions and revaluation, and the change
 * over 13 weeks. A release is compared with the one of 7 and of 91 days before, or the nearest within three days of that, as
 * holidays move a publication; a series that comes monthly has no weekly change.
 *
 * <p>Example: the Eurosystem's total rose by 138,379 in the week to 3 October 2025: -14,686 by transactions and 153,065 by
 * revaluation at the end of the quarter (accounting.md 10.3).
 */
public final class LiquiditySeries {

    /** Decimals of a relative change; four of them are hundredths of a percent. */
    public static final int DECIMALS_OF_CHANGE = 6;

    /** Days of a week, and of the 13 weeks of the longer change. */
    public static final int WEEK = 7;

    /** Days of 13 weeks. */
    public static final int QUARTER = 91;

    /** Days by which a release may be nearer or farther. */
    public static final int REACH = 3;

    private final NavigableMap<LocalDate, Release> releases = new TreeMap<>();
    private final Map<Long, StatementTemplate> templates;

    /**
     * @param releases one a day, the latest revision of it
     * @param templates by key, those of all releases
     */
    public LiquiditySeries(List<Release> releases, Map<Long, StatementTemplate> templates) {
        releases.forEach(release -> this.releases.put(release.asOf(), release));
        this.templates = Map.copyOf(templates);
    }

    /** The points from one day to another, both included, by day; those before them are only compared with. */
    public List<LiquidityPoint> between(LocalDate first, LocalDate last) {
        if (first.isAfter(last)) {
            return List.of();
        }
        return releases.subMap(first, true, last, true).values().stream()
                .map(this::point)
                .toList();
    }

    private LiquidityPoint point(Release release) {
        StatementTemplate template = template(release);
        Map<Measure, BigDecimal> measures = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            template.measure(measure, release.figures()).ifPresent(amount -> measures.put(measure, amount));
        }
        Optional<Release> before = nearest(release.asOf().minusDays(WEEK));
        Optional<BigDecimal> since = before.flatMap(earlier -> change(release, earlier));
        Optional<BigDecimal> byTransactions =
                template.figure(StatementTemplate.CHANGE_BY_TRANSACTIONS, release.figures());
        Optional<BigDecimal> byRevaluation =
                template.figure(StatementTemplate.CHANGE_BY_REVALUATION, release.figures());
        Optional<BigDecimal> published =
                byTransactions.map(transactions -> transactions.add(byRevaluation.orElse(BigDecimal.ZERO)));
        Optional<BigDecimal> weekly = since.or(() -> published);
        boolean isSplit = published.isPresent();
        boolean mayBeRevalued = template.revaluesQuarterly()
                && endsQuarter(before.map(Release::asOf).orElse(release.asOf().minusDays(WEEK)), release.asOf());
        return new LiquidityPoint(
                release,
                template,
                measures,
                weekly,
                isSplit ? byTransactions : weekly.filter(change -> !mayBeRevalued),
                isSplit
                        ? Optional.of(byRevaluation.orElse(BigDecimal.ZERO))
                        : weekly.filter(change -> !mayBeRevalued).map(change -> BigDecimal.ZERO),
                since.flatMap(change -> published.map(change::subtract)),
                relative(release));
    }

    /** Whether a quarter ended after one day, at the other at the latest. */
    private static boolean endsQuarter(LocalDate after, LocalDate asOf) {
        return !quarterOf(after.plusDays(1)).equals(quarterOf(asOf.plusDays(1)));
    }

    private static String quarterOf(LocalDate day) {
        return day.getYear() + "Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }

    private Optional<BigDecimal> relative(Release release) {
        return nearest(release.asOf().minusDays(QUARTER))
                .flatMap(this::total)
                .filter(earlier -> earlier.signum() > 0)
                .flatMap(earlier -> total(release)
                        .map(now -> now.divide(earlier, DECIMALS_OF_CHANGE, RoundingMode.HALF_UP)
                                .subtract(BigDecimal.ONE)));
    }

    private Optional<BigDecimal> change(Release release, Release earlier) {
        return total(release)
                .flatMap(now -> total(earlier)
                        .map(then -> now.subtract(then).divide(template(release).unit())));
    }

    /** In currency units: a template may count in others than the one before it. */
    private Optional<BigDecimal> total(Release release) {
        StatementTemplate template = template(release);
        return template.measure(Measure.TOTAL_ASSETS, release.figures()).map(total -> total.multiply(template.unit()));
    }

    private Optional<Release> nearest(LocalDate day) {
        return releases.subMap(day.minusDays(REACH), true, day.plusDays(REACH), true).values().stream()
                .min((one, other) -> Long.compare(distance(one, day), distance(other, day)));
    }

    private static long distance(Release release, LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(release.asOf(), day));
    }

    private StatementTemplate template(Release release) {
        return Objects.requireNonNull(templates.get(release.templateId()), "a release has its template");
    }
}

package org.ballast.writedowns.domain;

import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ballast.holdings.domain.LowPricePolicy;
import org.ballast.prices.domain.PriceBar;

/**
 * What the principal market paid for one asset over a stretch of time, with the days on which nothing usable is known.
 * Days are UTC, as the days of bars are.
 */
public final class PriceHistory {

    private static final Duration DAY = Duration.ofDays(1);

    private final List<BarSeries> series;
    private final long[] missingDays;
    private final List<PriceBar> held;

    private PriceHistory(List<BarSeries> series, long[] missingDays, List<PriceBar> held) {
        this.series = series;
        this.missingDays = missingDays;
        this.held = held;
    }

    /**
     * The history of a stretch of time with its gaps.
     *
     * @param bars usable ones, in any order, of any length; two of one length never open at once
     * @param held bars that may turn out to be the lowest once somebody has decided them: until then their day is missing
     * @param from and {@code to}: instants of the first and the last day that need a bar
     */
    public static PriceHistory of(
            Collection<PriceBar> bars, Collection<PriceBar> held, Instant from, Instant to, LowPricePolicy policy) {
        return of(bars, held, daysWithout(bars, from, to), policy);
    }

    /**
     * @param missingDays days without any bar
     */
    public static PriceHistory of(Collection<PriceBar> bars, Collection<LocalDate> missingDays, LowPricePolicy policy) {
        return of(bars, List.of(), missingDays, policy);
    }

    private static PriceHistory of(
            Collection<PriceBar> bars,
            Collection<PriceBar> held,
            Collection<LocalDate> missingDays,
            LowPricePolicy policy) {
        List<BarSeries> series = bars.stream().collect(groupingBy(PriceBar::interval)).entrySet().stream()
                .map(same -> new BarSeries(same.getKey(), same.getValue(), policy))
                .toList();
        return new PriceHistory(
                series,
                missingDays.stream().mapToLong(LocalDate::toEpochDay).sorted().toArray(),
                List.copyOf(held));
    }

    /** The days of a stretch on which no bar opens: {@code from} and {@code to} are instants of its first and last day. */
    public static List<LocalDate> daysWithout(Collection<PriceBar> bars, Instant from, Instant to) {
        Set<LocalDate> priced = new HashSet<>();
        bars.forEach(bar -> priced.add(LocalDate.ofInstant(bar.opensAt(), ZoneOffset.UTC)));
        LocalDate first = LocalDate.ofInstant(from, ZoneOffset.UTC);
        LocalDate afterLast =
                LocalDate.ofInstant(to.minusNanos(1), ZoneOffset.UTC).plusDays(1);
        return first.isBefore(afterLast)
                ? first.datesUntil(afterLast)
                        .filter(day -> !priced.contains(day))
                        .toList()
                : List.of();
    }

    /** The lowest price of the window; empty if no bar lies in it. */
    public Optional<LowPrice> lowest(TestWindow window) {
        if (series.size() == 1) {
            return series.get(0).lowest(window);
        }
        return series.stream()
                .flatMap(one -> one.lowest(window).stream())
                .min(Comparator.comparing(LowPrice::price).thenComparing(LowPrice::pricedAt));
    }

    /**
     * The days inside the window that have no price, or one that is held back; a day without a price counts if its daily
     * bar would.
     */
    public List<LocalDate> missingIn(TestWindow window) {
        if (missingDays.length == 0 && held.isEmpty()) {
            return List.of();
        }
        Stream<LocalDate> waiting = held.stream()
                .filter(bar -> !bar.opensAt().isBefore(window.opensFrom(bar.interval())))
                .filter(bar -> bar.opensAt().isBefore(window.opensBefore(bar.interval())))
                .map(bar -> LocalDate.ofInstant(bar.opensAt(), ZoneOffset.UTC));
        return Stream.concat(withoutBar(window), waiting).distinct().sorted().toList();
    }

    private Stream<LocalDate> withoutBar(TestWindow window) {
        long first = dayFrom(window.opensFrom(DAY));
        long end = dayFrom(window.opensBefore(DAY));
        int begin = Arrays.binarySearch(missingDays, first);
        return Stream.iterate(begin >= 0 ? begin : -begin - 1, index -> index + 1)
                .takeWhile(index -> index < missingDays.length && missingDays[index] < end)
                .map(index -> LocalDate.ofEpochDay(missingDays[index]));
    }

    /** The first day that begins at that instant or later. */
    private static long dayFrom(Instant at) {
        return -Math.floorDiv(-at.getEpochSecond() - (at.getNano() > 0 ? 1 : 0), DAY.toSeconds());
    }
}

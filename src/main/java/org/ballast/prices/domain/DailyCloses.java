package org.ballast.prices.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * The daily close: the last price before the end of each day in the cut-off zone, whatever the length of the bars
 * (accounting.md §1.2 rule 6). A bar that ends inside the day, before another one does, has no daily close of its own.
 */
public final class DailyCloses {

    private static final Comparator<PriceBar> LAST = Comparator.comparing(PriceBar::closesAt)
            .thenComparing(PriceBar::interval, Comparator.reverseOrder())
            .thenComparingLong(PriceBar::id);

    private DailyCloses() {}

    /** Of each day that has one the bar that ends last in it; of two that end together, the shorter one. */
    public static Map<LocalDate, PriceBar> of(Collection<PriceBar> bars, ZoneId cutOffZone) {
        Map<LocalDate, PriceBar> lastOfDay = new HashMap<>();
        bars.forEach(bar -> lastOfDay.merge(
                LocalDate.ofInstant(bar.closesAt().minusNanos(1), cutOffZone),
                bar,
                (one, other) -> LAST.compare(one, other) >= 0 ? one : other));
        return lastOfDay;
    }
}

package org.ballast.measurement.domain;

import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.entities.domain.LowPricePolicy;
import org.ballast.prices.domain.DailyCloses;
import org.ballast.prices.domain.PriceBar;
import org.ballast.prices.domain.Span;

/**
 * What the principal market paid for one asset over a stretch of time, with the hours of which nothing usable is known.
 */
public final class PriceHistory {

    private static final Duration INSTANT = Duration.ofNanos(1);

    private final Map<Duration, BarSeries> lows;
    private final Optional<BarSeries> closes;
    private final Optional<Coverage> coverage;

    private PriceHistory(Collection<PriceBar> bars, TestRules rules, Optional<Coverage> coverage) {
        this.coverage = coverage;
        if (rules.lowPrice() == LowPricePolicy.DAILY_CLOSE) {
            lows = Map.of();
            closes = Optional.of(new BarSeries(
                    DailyCloses.of(bars, rules.cutOffZone()).values().stream()
                            .map(bar -> new LowPrice(bar.close(), bar))
                            .toList(),
                    price -> price.bar().closesAt()));
        } else {
            lows = new HashMap<>();
            bars.stream()
                    .collect(groupingBy(PriceBar::interval))
                    .forEach((interval, same) -> lows.put(interval, lowsOf(same)));
            closes = Optional.empty();
        }
    }

    private static BarSeries lowsOf(List<PriceBar> bars) {
        return new BarSeries(
                bars.stream().map(bar -> new LowPrice(bar.low(), bar)).toList(), LowPrice::pricedAt);
    }

    /** The history of a stretch of time with its gaps. */
    public static PriceHistory of(RecordedPrices recorded, Coverage coverage, TestRules rules) {
        return new PriceHistory(recorded.usable(), rules, Optional.of(coverage));
    }

    /** The history of prices that are known to be all there are. */
    public static PriceHistory whole(Collection<PriceBar> bars, TestRules rules) {
        return new PriceHistory(bars, rules, Optional.empty());
    }

    /** The lowest price of the window; empty if no bar counts in it. */
    public Optional<LowPrice> lowest(TestWindow window) {
        if (closes.isPresent()) {
            return closes.get().lowest(window.closesFrom(), window.to().plus(INSTANT));
        }
        Optional<LowPrice> lowest = Optional.empty();
        for (Map.Entry<Duration, BarSeries> each : lows.entrySet()) {
            Instant from = window.opensFrom(each.getKey());
            Optional<LowPrice> low = each.getValue().lowest(from, window.opensBefore(each.getKey()));
            lowest = lowest.isEmpty() || (low.isPresent() && LOWER.compare(low.get(), lowest.get()) < 0) ? low : lowest;
        }
        return lowest;
    }

    private static final Comparator<LowPrice> LOWER = Comparator.comparing(LowPrice::price)
            .thenComparing(LowPrice::pricedAt)
            .thenComparing(low -> low.bar().interval());

    /** The hours inside the window that have no price, or one that is held back; in order. */
    public List<Span> missingIn(TestWindow window) {
        return coverage.map(known -> known.missingIn(window)).orElse(List.of());
    }
}

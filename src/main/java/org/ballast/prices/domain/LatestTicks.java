package org.ballast.prices.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ballast.amounts.UnitPrice;

/**
 * The last price of each asset by the time at which it was paid: what comes late is left out, and counted (accounting.md §11).
 *
 * @param byAsset the latest tick of each
 * @param late how many were older than the one that was there; two of one instant: the one that comes later counts
 */
public record LatestTicks(SortedMap<String, Tick> byAsset, long late) {

    /** Before anything has come. */
    public static final LatestTicks NONE = new LatestTicks(new TreeMap<>(), 0);

    public LatestTicks {
        byAsset = Collections.unmodifiableSortedMap(new TreeMap<>(byAsset));
    }

    /** After one more, or with one more that came late. */
    public LatestTicks after(Tick tick) {
        Tick before = byAsset.get(tick.asset());
        if (before != null && tick.at().isBefore(before.at())) {
            return new LatestTicks(byAsset, late + 1);
        }
        SortedMap<String, Tick> next = new TreeMap<>(byAsset);
        next.put(tick.asset(), tick);
        return new LatestTicks(next, late);
    }

    public Optional<UnitPrice> price(String asset) {
        return Optional.ofNullable(byAsset.get(asset)).map(Tick::price);
    }

    /** The assets whose price is older than it may be, in alphabetical order. Exactly that old is young enough. */
    public List<String> stale(Instant asOf, Duration maximumAge) {
        return byAsset.entrySet().stream()
                .filter(latest -> latest.getValue().at().isBefore(asOf.minus(maximumAge)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * @param downAfter after how long without any tick nothing is claimed
     */
    public FeedStatus status(Instant asOf, Duration maximumAge, Duration downAfter) {
        boolean anyYoung = byAsset.values().stream().anyMatch(tick -> !tick.at().isBefore(asOf.minus(downAfter)));
        if (!anyYoung) {
            return FeedStatus.DOWN;
        }
        return stale(asOf, maximumAge).isEmpty() ? FeedStatus.LIVE : FeedStatus.STALE;
    }
}

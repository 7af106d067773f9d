package org.ballast.prices.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Lows and highs of one asset in one currency, by market and UTC day. */
public final class DayRanges {

    private final Map<Long, TreeMap<LocalDate, PriceRange>> byMarket = new HashMap<>();

    /**
     * Notes the low and the high of a bar.
     *
     * @param lastInstant of the bar: one that passes midnight counts for both days
     */
    public void add(long marketId, Instant opensAt, Instant lastInstant, PriceRange range) {
        TreeMap<LocalDate, PriceRange> days = byMarket.computeIfAbsent(marketId, id -> new TreeMap<>());
        days.merge(day(opensAt), range, PriceRange::and);
        if (!day(lastInstant).equals(day(opensAt))) {
            days.merge(day(lastInstant), range, PriceRange::and);
        }
    }

    /**
     * Low and high of the UTC days that a stretch of time touches; empty where none of them has a bar.
     *
     * @param marketId the market, empty for all that are known
     * @param to exclusive
     */
    public Optional<PriceRange> between(OptionalLong marketId, Instant from, Instant to) {
        return byMarket.entrySet().stream()
                .filter(market -> marketId.isEmpty() || marketId.getAsLong() == market.getKey())
                .map(market -> market.getValue().subMap(day(from), true, day(to.minusNanos(1)), true))
                .map(Map::values)
                .flatMap(Collection::stream)
                .reduce(PriceRange::and);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}

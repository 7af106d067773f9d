package org.ballast.writedowns.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ballast.holdings.domain.LowPricePolicy;
import org.ballast.prices.domain.PriceBar;

/**
 * Bars of one length in order of time, prepared so that the lowest of any stretch is found at once: a sparse table over
 * the ranks of the prices. Of equal prices the earliest is the lowest.
 */
final class BarSeries {

    private final Duration interval;
    private final LowPrice[] byRank;
    private final long[] opensAt;
    private final int[][] lowestRank;

    /**
     * @param bars all of that interval
     */
    BarSeries(Duration interval, List<PriceBar> bars, LowPricePolicy policy) {
        this.interval = interval;
        List<LowPrice> lows = new ArrayList<>(bars.size());
        bars.stream()
                .sorted(Comparator.comparing(PriceBar::opensAt))
                .forEach(bar ->
                        lows.add(new LowPrice(policy == LowPricePolicy.INTRADAY_LOW ? bar.low() : bar.close(), bar)));
        opensAt = lows.stream().mapToLong(low -> nanos(low.pricedAt())).toArray();
        byRank = lows.toArray(LowPrice[]::new);
        Arrays.sort(byRank, Comparator.comparing(LowPrice::price).thenComparing(LowPrice::pricedAt));
        lowestRank = sparseTable(ranks());
    }

    Optional<LowPrice> lowest(TestWindow window) {
        int first = indexOf(window.opensFrom(interval));
        int end = indexOf(window.opensBefore(interval));
        if (first >= end) {
            return Optional.empty();
        }
        int level = 31 - Integer.numberOfLeadingZeros(end - first);
        int rank = Math.min(lowestRank[level][first], lowestRank[level][end - (1 << level)]);
        return Optional.of(byRank[rank]);
    }

    private int[] ranks() {
        int[] ranks = new int[byRank.length];
        for (int rank = 0; rank < byRank.length; rank++) {
            ranks[Arrays.binarySearch(opensAt, nanos(byRank[rank].pricedAt()))] = rank;
        }
        return ranks;
    }

    /** Row k holds for each index the lowest rank of the 2^k bars that begin there. */
    private static int[][] sparseTable(int[] ranks) {
        List<int[]> rows = new ArrayList<>();
        rows.add(ranks);
        for (int width = 2; width <= ranks.length; width *= 2) {
            int[] half = rows.get(rows.size() - 1);
            int[] row = new int[ranks.length - width + 1];
            for (int index = 0; index < row.length; index++) {
                row[index] = Math.min(half[index], half[index + width / 2]);
            }
            rows.add(row);
        }
        return rows.toArray(int[][]::new);
    }

    /** The first bar that opens at that instant or later. */
    private int indexOf(Instant at) {
        int found = Arrays.binarySearch(opensAt, nanos(at));
        return found >= 0 ? found : -found - 1;
    }

    private static long nanos(Instant at) {
        return Math.addExact(Math.multiplyExact(at.getEpochSecond(), 1_000_000_000L), at.getNano());
    }
}

package org.ballast.measurement.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Prices in order of time, prepared so that the lowest of any stretch is found at once: a sparse table over the ranks of
 * the prices. Of equal prices the earliest is the lowest.
 */
final class BarSeries {

    private final LowPrice[] byRank;
    private final long[] places;
    private final int[][] lowestRank;

    /**
     * @param place where a price stands in time; no two at one place
     */
    BarSeries(Collection<LowPrice> prices, Function<LowPrice, Instant> place) {
        List<LowPrice> inOrder =
                prices.stream().sorted(Comparator.comparing(place)).toList();
        places = inOrder.stream().mapToLong(price -> nanos(place.apply(price))).toArray();
        Integer[] order = IntStream.range(0, inOrder.size()).boxed().toArray(Integer[]::new);
        Arrays.sort(
                order,
                Comparator.comparing((Integer at) -> inOrder.get(at).price()).thenComparing(Comparator.naturalOrder()));
        byRank = Arrays.stream(order).map(inOrder::get).toArray(LowPrice[]::new);
        int[] ranks = new int[order.length];
        for (int rank = 0; rank < order.length; rank++) {
            ranks[order[rank]] = rank;
        }
        lowestRank = sparseTable(ranks);
    }

    /** The lowest of the prices that stand at {@code from} or later and before {@code to}. */
    Optional<LowPrice> lowest(Instant from, Instant to) {
        int first = indexOf(from);
        int end = indexOf(to);
        if (first >= end) {
            return Optional.empty();
        }
        int level = 31 - Integer.numberOfLeadingZeros(end - first);
        int rank = Math.min(lowestRank[level][first], lowestRank[level][end - (1 << level)]);
        return Optional.of(byRank[rank]);
    }

    /** Row k holds for each index the lowest rank of the 2^k prices that begin there. */
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

    /** The first price that stands at that instant or later. */
    private int indexOf(Instant at) {
        int found = Arrays.binarySearch(places, nanos(at));
        return found >= 0 ? found : -found - 1;
    }

    private static long nanos(Instant at) {
        return Math.addExact(Math.multiplyExact(at.getEpochSecond(), 1_000_000_000L), at.getNano());
    }
}

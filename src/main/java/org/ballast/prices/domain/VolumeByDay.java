package org.ballast.prices.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gathers what a market traded by day of the cut-off zone, from bars of any length. A bar belongs to the day that it ends in.
 * Where a bar covers a whole day it alone counts; otherwise the shorter bars do, none of them twice where they overlap. The
 * close is that of the bar that ends last.
 */
public final class VolumeByDay {

    private final ZoneId cutOffZone;
    private final Map<LocalDate, Gathered> days = new TreeMap<>();

    /** What is known of one day so far. */
    private static final class Gathered {

        private final PriceBar first;
        private PriceBar last;
        private boolean whole;
        private BigDecimal traded;

        private Gathered(PriceBar first) {
            this.first = first;
            this.last = first;
            this.whole = first.isDaily();
            this.traded = first.volume();
        }

        private void add(PriceBar next) {
            if (whole) {
                return;
            }
            if (next.isDaily()) {
                whole = true;
                traded = next.volume();
                last = next.closesAt().isBefore(last.closesAt()) ? last : next;
                return;
            }
            Instant until = last.closesAt();
            if (!next.opensAt().isBefore(until)) {
                traded = traded.add(next.volume());
                last = next;
            }
        }

        private DayOfVolume on(LocalDate day) {
            return new DayOfVolume(day, last.close().perUnit(), traded);
        }
    }

    public VolumeByDay(ZoneId cutOffZone) {
        this.cutOffZone = cutOffZone;
    }

    /**
     * One more bar.
     *
     * @param bar opens no earlier than those before it, and in the currency of their prices
     * @throws IllegalArgumentException if it does not
     */
    public void add(PriceBar bar) {
        LocalDate day = LocalDate.ofInstant(bar.closesAt().minusNanos(1), cutOffZone);
        Gathered known = days.get(day);
        if (known == null) {
            days.put(day, new Gathered(bar));
            return;
        }
        if (bar.opensAt().isBefore(known.first.opensAt())) {
            throw new IllegalArgumentException(bar.opensAt() + " opens before " + known.first.opensAt());
        }
        known.add(bar);
    }

    /** The days that something is known of, in their order. */
    public List<DayOfVolume> days() {
        return days.entrySet().stream()
                .map(each -> each.getValue().on(each.getKey()))
                .toList();
    }
}

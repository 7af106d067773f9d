package org.ballast.prices.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The volume of days that closed higher less that of days that closed lower, summed up from zero on the first day; equal
 * closes change nothing (accounting.md §11, after Granville). Supporting evidence for an indicator only: it proposes nothing and
 * changes no amount.
 *
 * <p>It goes on from where it stands: {@link #after} takes one more day. Prices of another scale leave it as it is, and twice
 * the volume doubles it.
 *
 * @param last day that is counted
 * @param volume the running sum after it
 */
public record OnBalanceVolume(DayOfVolume last, BigDecimal volume) {

    /** The first day: zero, whatever was traded. */
    public static OnBalanceVolume startingWith(DayOfVolume first) {
        return new OnBalanceVolume(first, BigDecimal.ZERO);
    }

    /**
     * One more day.
     *
     * @throws IllegalArgumentException if it is not later
     */
    public OnBalanceVolume after(DayOfVolume next) {
        return new OnBalanceVolume(next, added(volume, last, next));
    }

    /**
     * Of the last of the days, which follow each other: nothing is kept of those before it.
     *
     * @param days at least one
     */
    public static OnBalanceVolume through(List<DayOfVolume> days) {
        DayOfVolume last = days.getFirst();
        BigDecimal volume = BigDecimal.ZERO;
        for (DayOfVolume next : days.subList(1, days.size())) {
            volume = added(volume, last, next);
            last = next;
        }
        return new OnBalanceVolume(last, volume);
    }

    private static BigDecimal added(BigDecimal volume, DayOfVolume last, DayOfVolume next) {
        if (!next.day().isAfter(last.day())) {
            throw new IllegalArgumentException(next.day() + " is not after " + last.day());
        }
        int direction = next.close().compareTo(last.close());
        if (direction == 0) {
            return volume;
        }
        return direction > 0 ? volume.add(next.volume()) : volume.subtract(next.volume());
    }

    /** Of each of the days, which follow each other. */
    public static List<OnBalanceVolume> of(List<DayOfVolume> days) {
        return from(0, days);
    }

    /** Of each of the days from an index on; those before it are only summed up. */
    public static List<OnBalanceVolume> from(int first, List<DayOfVolume> days) {
        List<OnBalanceVolume> running = new ArrayList<>(days.size() - first);
        for (int at = first; at < days.size(); at++) {
            running.add(
                    running.isEmpty()
                            ? through(days.subList(0, at + 1))
                            : running.getLast().after(days.get(at)));
        }
        return running;
    }
}

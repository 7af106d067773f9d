package org.ballast.prices.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        if (!next.day().isAfter(last.day())) {
            throw new IllegalArgumentException(next.day() + " is not after " + last.day());
        }
        int direction = next.close().compareTo(last.close());
        BigDecimal change = switch (Integer.signum(direction)) {
            case 1 -> next.volume();
            case -1 -> next.volume().negate();
            default -> BigDecimal.ZERO;
        };
        return new OnBalanceVolume(next, volume.add(change));
    }

    /** Of each of the days, which follow each other. */
    public static List<OnBalanceVolume> of(List<DayOfVolume> days) {
        List<OnBalanceVolume> running = new ArrayList<>(days.size());
        Optional<OnBalanceVolume> before = Optional.empty();
        for (DayOfVolume day : days) {
            OnBalanceVolume now = before.map(volume -> volume.after(day)).orElseGet(() -> startingWith(day));
            running.add(now);
            before = Optional.of(now);
        }
        return running;
    }
}

package org.ballast.signals.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.ballast.prices.domain.DayOfVolume;
import org.ballast.prices.domain.PriceBar;
import org.ballast.prices.domain.VolumeByDay;

/**
 * The days of the principal market up to the one that is looked at, in the entity's cut-off zone. A day without a usable price is
 * none of them, and neither is one that is not over or whose last prices are missing.
 *
 * @param days in order, none after {@code day}
 * @param day the day that is looked at
 * @param yearStart first day of its fiscal year: how far back it is told when something fired last
 */
public record MarketDays(List<DayOfVolume> days, LocalDate day, LocalDate yearStart) {

    public MarketDays {
        days = List.copyOf(days);
    }

    /**
     * The days of bars. A day has its close where it is over and no bar of the length of one that is there could still end in it:
     * of hours the one that ends with the day, or within its last hour in a zone of half hours.
     *
     * @param bars by opening
     * @param now what ends later is not over
     */
    public static MarketDays of(List<PriceBar> bars, ZoneId zone, LocalDate day, LocalDate yearStart, Instant now) {
        VolumeByDay byDay = new VolumeByDay(zone);
        Set<LocalDate> closed = new HashSet<>();
        for (PriceBar bar : bars) {
            byDay.add(bar);
            LocalDate of = LocalDate.ofInstant(bar.closesAt().minusNanos(1), zone);
            Instant end = of.plusDays(1).atStartOfDay(zone).toInstant();
            if (!end.isAfter(now) && bar.closesAt().plus(bar.interval()).isAfter(end)) {
                closed.add(of);
            }
        }
        List<DayOfVolume> days = byDay.days().stream()
                .filter(each -> closed.contains(each.day()))
                .toList();
        return new MarketDays(days, day, yearStart);
    }

    /** Whether the day itself has a close. */
    public boolean isClosed() {
        return !days.isEmpty() && days.getLast().day().equals(day);
    }

    /** The last close that is known. */
    public Optional<DayOfVolume> last() {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.getLast());
    }

    /** How many of the last days, the one at an index included, are known. */
    int known(int at, int window) {
        return at + 1 - firstOf(at, window);
    }

    /** The index of the first known day of a window that ends with the one at an index. */
    int firstOf(int at, int window) {
        LocalDate before = days.get(at).day().minusDays(window);
        int first = Math.max(0, at + 1 - window);
        while (!days.get(first).day().isAfter(before)) {
            first++;
        }
        return first;
    }

    /** The last index. */
    int end() {
        return days.size() - 1;
    }

    /** Since when something that holds on the last day has held without a break. */
    Optional<LocalDate> since(IntPredicate fires) {
        int first = end();
        while (first > 0 && follow(first) && fires.test(first - 1)) {
            first--;
        }
        return Optional.of(days.get(first).day());
    }

    /** The last day in the fiscal year on which something held. */
    Optional<LocalDate> lastFired(IntPredicate fires) {
        for (int at = end(); at >= 0 && !days.get(at).day().isBefore(yearStart); at--) {
            if (fires.test(at)) {
                return Optional.of(days.get(at).day());
            }
        }
        return Optional.empty();
    }

    private boolean follow(int at) {
        return days.get(at - 1).day().plusDays(1).equals(days.get(at).day());
    }
}

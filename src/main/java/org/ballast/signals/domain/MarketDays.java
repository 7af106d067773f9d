package org.ballast.signals.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.ballast.prices.domain.DayOfVolume;

/**
 * The days of the principal market up to the one that is looked at, in the entity's cut-off zone. A day without a usable price is
 * none of them.
 *
 * @param days in order, none after {@code day}
 * @param day the day that is looked at
 * @param yearStart first day of its fiscal year: how far back it is told when something fired last
 */
public record MarketDays(List<DayOfVolume> days, LocalDate day, LocalDate yearStart) {

    public MarketDays {
        days = List.copyOf(days);
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

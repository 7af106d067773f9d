package org.ballast.journal.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ballast.words.Said;

/**
 * How far the months of a book are locked, as whoever posts meets it. What is posted in a month stands in the balance sheet of
 * every month after it: so a month takes an entry only if each later month takes it too, and nothing before one that is hard
 * locked (accounting.md §4.6; §14, trap 20). A month that is not among them is open.
 */
public record MonthLocks(SortedMap<YearMonth, PeriodState> months) {

    public MonthLocks {
        months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
    }

    /** A month that is locked. */
    public record Lock(YearMonth month, PeriodState state) {

        /** Why it keeps out what is posted in a month: itself, or one before it. */
        public Said refusalIn(YearMonth posted) {
            boolean hard = state == PeriodState.HARD_LOCKED;
            if (month.equals(posted)) {
                return (hard ? JournalSentence.PERIOD_LOCKED : JournalSentence.PERIOD_SOFT_LOCKED).with(month);
            }
            return (hard ? JournalSentence.BEFORE_HARD_LOCKED : JournalSentence.BEFORE_SOFT_LOCKED).with(posted, month);
        }
    }

    /** What keeps an entry out: the lock of its own month, or else of the first later one; none where it is taken. */
    public Optional<Lock> against(LocalDate day, Purpose purpose) {
        return from(YearMonth.from(day))
                .filter(lock -> !lock.state().takes(purpose))
                .findFirst();
    }

    /** The last month after one that is more locked than a state: it is to be opened before. */
    public Optional<Lock> ahead(YearMonth month, PeriodState state) {
        return from(month.plusMonths(1))
                .filter(lock -> isMore(lock.state(), state))
                .reduce((earlier, later) -> later);
    }

    /** The first later month to which a month owes that it takes less than its own state says; none where it does not. */
    public Optional<Lock> holding(YearMonth month) {
        PeriodState own = months.getOrDefault(month, PeriodState.OPEN);
        return from(month.plusMonths(1))
                .filter(lock -> isMore(lock.state(), own))
                .reduce((first, next) -> isMore(next.state(), first.state()) ? next : first);
    }

    private Stream<Lock> from(YearMonth month) {
        return months.tailMap(month).entrySet().stream().map(each -> new Lock(each.getKey(), each.getValue()));
    }

    private static boolean isMore(PeriodState state, PeriodState than) {
        return state != than && state.isAtLeast(than);
    }
}

package org.ballast.writedowns.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Days on which lots were held and that no test looked at: a fall of the market in them would be missed, as each test only
 * reads the prices of its own period (ASC 350-30-35-18 asks for a test whenever events indicate a loss).
 */
public final class UntestedDays {

    private UntestedDays() {}

    /**
     * The first such days.
     *
     * @param heldSince the first day on which anything was held
     * @param until the day after the last that is looked at
     * @param tested periods of the tests that were made, in any order
     * @return the days from one test to the next, or empty where the tests follow each other without a gap
     */
    public static Optional<TestPeriod> first(LocalDate heldSince, LocalDate until, Collection<TestPeriod> tested) {
        LocalDate covered = heldSince;
        List<TestPeriod> byDay =
                tested.stream().sorted(Comparator.comparing(TestPeriod::from)).toList();
        for (TestPeriod period : byDay) {
            if (period.from().isAfter(covered)) {
                return gap(covered, earlier(period.from(), until));
            }
            covered = period.to().isAfter(covered) ? period.to() : covered;
        }
        return gap(covered, until);
    }

    /** All such days, in order. */
    public static List<TestPeriod> all(LocalDate heldSince, LocalDate until, Collection<TestPeriod> tested) {
        List<TestPeriod> gaps = new ArrayList<>();
        Optional<TestPeriod> gap = first(heldSince, until, tested);
        while (gap.isPresent()) {
            gaps.add(gap.get());
            gap = first(gap.get().to(), until, tested);
        }
        return gaps;
    }

    private static Optional<TestPeriod> gap(LocalDate from, LocalDate to) {
        return from.isBefore(to) ? Optional.of(new TestPeriod(from, to)) : Optional.empty();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}

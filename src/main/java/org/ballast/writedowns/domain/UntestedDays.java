package org.ballast.writedowns.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.ballast.measurement.domain.TestPeriod;

/**
 * Days on which lots were held and that no test looked at: a fall of the market in them would be missed, as each test only
 * reads the prices of its own period (ASC 350-30-35-18 asks for a test whenever events indicate a loss).
 */
public final class UntestedDays {

    private UntestedDays() {}

    /**
     * All such days, the earliest first.
     *
     * @param heldSince the first day on which anything was held
     * @param until the day after the last that is looked at
     * @param tested periods of the tests that were made, in any order
     * @return the days from one test to the next; none where the tests follow each other without a gap
     */
    public static List<TestPeriod> of(LocalDate heldSince, LocalDate until, Collection<TestPeriod> tested) {
        List<TestPeriod> gaps = new ArrayList<>();
        LocalDate covered = heldSince;
        List<TestPeriod> byDay =
                tested.stream().sorted(Comparator.comparing(TestPeriod::from)).toList();
        for (TestPeriod period : byDay) {
            addGap(gaps, covered, earlier(period.from(), until));
            covered = period.to().isAfter(covered) ? period.to() : covered;
        }
        addGap(gaps, covered, until);
        return gaps;
    }

    private static void addGap(List<TestPeriod> gaps, LocalDate from, LocalDate to) {
        if (from.isBefore(to)) {
            gaps.add(new TestPeriod(from, to));
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}

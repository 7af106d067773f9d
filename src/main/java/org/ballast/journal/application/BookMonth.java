package org.ballast.journal.application;

import java.util.List;
import java.util.Optional;
import org.ballast.journal.domain.AccountingPeriod;
import org.ballast.journal.domain.MonthLocks;
import org.ballast.journal.domain.PeriodStep;
import org.ballast.journal.domain.Reopening;

/**
 * A month of a book with what happened to it.
 *
 * @param fiscalYear the year of the book that it is in
 * @param steps its locks and re-openings, the earliest first
 * @param waiting the re-opening that waits for a second person
 * @param held the later month that is more locked, in whose balance sheet it stands: it takes no more than that one
 */
public record BookMonth(
        int fiscalYear,
        AccountingPeriod period,
        List<PeriodStep> steps,
        Optional<Reopening> waiting,
        Optional<MonthLocks.Lock> held) {

    public BookMonth {
        steps = List.copyOf(steps);
    }

    /** How it came to be as it is; empty while nobody locked it. */
    public Optional<PeriodStep> last() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
    }
}

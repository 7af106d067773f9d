package org.ballast.journal.domain;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A calendar month of a book. Its life: open, softly locked by a controller, hard locked by the CFO; and back one state at a
 * time by the CFO with a second person.
 *
 * @param id surrogate key
 */
public record AccountingPeriod(long id, long bookId, YearMonth month, PeriodState state) {

    public LocalDate lastDay() {
        return month.atEndOfMonth();
    }
}

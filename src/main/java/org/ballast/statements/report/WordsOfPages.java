package org.ballast.statements.report;

import java.time.Instant;
import java.time.LocalDate;
import org.ballast.amounts.PeriodName;

/** The same words where a page says them: with days as on every page, 31 Dec 2022, not as they are printed. */
public final class WordsOfPages extends Words {

    @Override
    public String said(LocalDate day) {
        return PeriodName.day(day);
    }

    @Override
    public String saidShort(LocalDate day) {
        return PeriodName.day(day);
    }

    @Override
    public String said(Instant minute) {
        return PeriodName.moment(minute);
    }
}

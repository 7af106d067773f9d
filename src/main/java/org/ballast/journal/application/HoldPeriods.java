package org.ballast.journal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Wallets;
import org.ballast.journal.domain.FiscalMonths;
import org.ballast.journal.persistence.AccountingPeriods;
import org.ballast.journal.persistence.LedgerYears;

/**
 * Holds the months of a fiscal year while their state is changed: nobody records, measures or posts in the book meanwhile, and
 * whoever waits for that sees the new state. Part of a larger use case.
 */
@ApplicationScoped
class HoldPeriods {

    private static final int MONTHS = 12;

    @Inject
    private Wallets wallets;

    @Inject
    private LedgerYears years;

    @Inject
    private AccountingPeriods periods;

    /** The months of the year that a month is in, from the one in which the book was opened. */
    @Transactional(Transactional.TxType.MANDATORY)
    FiscalMonths hold(ReportingEntity entity, YearMonth month) {
        Book book = entity.book();
        wallets.holdRecording(entity.id());
        years.lock(book);
        LocalDate start = book.fiscalYearStart(month.atDay(1));
        SortedSet<LocalDate> firsts = IntStream.range(0, MONTHS)
                .mapToObj(start::plusMonths)
                .filter(first -> !YearMonth.from(first).isBefore(YearMonth.from(book.openedOn())))
                .collect(Collectors.toCollection(TreeSet::new));
        periods.open(book.id(), firsts);
        return new FiscalMonths(
                periods.hold(book.id(), start, start.plusMonths(MONTHS).minusDays(1)));
    }
}

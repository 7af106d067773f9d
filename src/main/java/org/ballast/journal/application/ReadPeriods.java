package org.ballast.journal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.access.application.CurrentUser;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.journal.domain.AccountingPeriod;
import org.ballast.journal.domain.MonthLocks;
import org.ballast.journal.domain.PeriodState;
import org.ballast.journal.domain.PeriodStep;
import org.ballast.journal.domain.Reopening;
import org.ballast.journal.persistence.AccountingPeriods;
import org.ballast.journal.persistence.Balances;
import org.ballast.journal.persistence.LedgerYears;
import org.ballast.journal.persistence.PeriodSteps;
import org.ballast.journal.persistence.Reopenings;
import org.ballast.refusals.Refusal;

/** The months of a book and how far each is. */
@ApplicationScoped
@Transactional
public class ReadPeriods {

    private static final long NO_KEY = 0;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private AccountingPeriods periods;

    @Inject
    private PeriodSteps steps;

    @Inject
    private Reopenings reopenings;

    @Inject
    private Balances balances;

    @Inject
    private LedgerYears years;

    /**
     * Every month from the first to the last that was posted in or locked, the newest first.
     *
     * @throws Refusal NOT_FOUND, FORBIDDEN
     */
    public List<BookMonth> of(String entityCode) {
        currentUser.requireSignedIn();
        Book book = entities.byCode(entityCode).book();
        Map<YearMonth, AccountingPeriod> known =
                periods.all(book.id()).stream().collect(Collectors.toMap(AccountingPeriod::month, Function.identity()));
        List<YearMonth> ends = Stream.concat(
                        known.keySet().stream(),
                        Stream.of(balances.firstDay(book.id()), balances.lastDay(book.id()))
                                .flatMap(Optional::stream)
                                .map(YearMonth::from))
                .sorted()
                .toList();
        List<BookMonth> months = new ArrayList<>();
        if (!ends.isEmpty()) {
            Map<Long, List<PeriodStep>> taken = steps.of(book.id());
            Map<Long, Reopening> waiting = reopenings.waiting(book.id()).stream()
                    .collect(Collectors.toMap(Reopening::periodId, Function.identity()));
            MonthLocks locks = periods.locksFrom(book.id(), ends.getFirst().atDay(1));
            for (YearMonth month = ends.getLast(); !month.isBefore(ends.getFirst()); month = month.minusMonths(1)) {
                AccountingPeriod period = known.getOrDefault(month, open(book, month));
                months.add(month(book, period, taken, waiting, locks.holding(month)));
            }
        }
        return months;
    }

    /**
     * One month, whether or not anything was posted in it.
     *
     * @throws Refusal NOT_FOUND, FORBIDDEN
     */
    public BookMonth of(String entityCode, YearMonth month) {
        currentUser.requireSignedIn();
        ReportingEntity entity = entities.byCode(entityCode);
        PeriodRules.requireDay(entity.book(), month);
        return of(entityCode).stream()
                .filter(each -> each.period().month().equals(month))
                .findFirst()
                .orElseGet(() -> month(
                        entity.book(),
                        open(entity.book(), month),
                        Map.of(),
                        Map.of(),
                        periods.locksFrom(entity.book().id(), month.atDay(1)).holding(month)));
    }

    /**
     * The fiscal years that are closed, with the key of the entry that closed each.
     *
     * @throws Refusal NOT_FOUND, FORBIDDEN
     */
    public SortedMap<Integer, Long> closedYears(String entityCode) {
        currentUser.requireSignedIn();
        return years.closed(entities.byCode(entityCode).book().id(), 0, Integer.MAX_VALUE);
    }

    /**
     * A month as it is told of a book.
     *
     * @throws Refusal NOT_FOUND where there is no such book; INVALID_INPUT where it is no month; FORBIDDEN
     */
    public YearMonth month(String entityCode, String text) {
        currentUser.requireSignedIn();
        Book book = entities.byCode(entityCode).book();
        YearMonth month = PeriodRules.month(text);
        PeriodRules.requireDay(book, month);
        return month;
    }

    /**
     * The last month of a fiscal year.
     *
     * @throws Refusal NOT_FOUND, FORBIDDEN
     */
    public YearMonth lastMonth(String entityCode, int year) {
        currentUser.requireSignedIn();
        return PeriodRules.lastMonth(entities.byCode(entityCode).book(), year);
    }

    private static AccountingPeriod open(Book book, YearMonth month) {
        return new AccountingPeriod(NO_KEY, book.id(), month, PeriodState.OPEN);
    }

    private static BookMonth month(
            Book book,
            AccountingPeriod period,
            Map<Long, List<PeriodStep>> taken,
            Map<Long, Reopening> waiting,
            Optional<MonthLocks.Lock> held) {
        return new BookMonth(
                book.fiscalYearOf(period.month().atDay(1)),
                period,
                taken.getOrDefault(period.id(), List.of()),
                Optional.ofNullable(waiting.get(period.id())),
                held);
    }
}

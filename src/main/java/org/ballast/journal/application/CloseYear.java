package org.ballast.journal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.application.ClosedBook;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.journal.domain.AccountingPeriod;
import org.ballast.journal.domain.ClosingEntry;
import org.ballast.journal.domain.FiscalMonths;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.journal.domain.JournalSentence;
import org.ballast.journal.domain.PeriodState;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.journal.domain.RecordedEntry;
import org.ballast.journal.persistence.Balances;
import org.ballast.journal.persistence.LedgerYears;
import org.ballast.journal.persistence.RecordedEntries;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/**
 * Closes a fiscal year of a book: its income and expense go to retained earnings on its last day, other comprehensive income
 * stays where it is (accounting.md §5.4). The year then takes no entry until one of its months is opened again, which brings
 * income and expense back.
 */
@ApplicationScoped
@Transactional
public class CloseYear {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private HoldPeriods holdPeriods;

    @Inject
    private LedgerYears years;

    @Inject
    private Balances balances;

    @Inject
    private RecordedEntries entries;

    @Inject
    private PostEntries postEntries;

    @Inject
    private AuditTrail auditTrail;

    /**
     * Closed before, it stays as it is, and its entry is the answer.
     *
     * @param year as the book calls it: by the calendar year in which it ends
     * @throws Refusal PERIOD_NOT_READY where a month is open, nothing was earned or spent, or an account
     *     that was moved takes no postings any more; PERIOD_LOCKED where the last month
     *     is hard locked; NOT_FOUND, FORBIDDEN
     */
    public RecordedEntry close(String entityCode, int year) {
        currentUser.require(Role.CFO);
        ReportingEntity entity = entities.byCode(entityCode);
        ClosedBook.refuse(entity);
        Book book = entity.book();
        YearMonth last = PeriodRules.lastMonth(book, year);
        FiscalMonths months = holdPeriods.hold(entity, last);
        Optional<Long> before =
                Optional.ofNullable(years.closed(book.id(), year, year).get(year));
        if (before.isPresent()) {
            return entries.byId(book.id(), before.get()).orElseThrow();
        }
        requireLocked(months, year);
        LocalDate first = book.fiscalYearStart(last.atDay(1));
        JournalEntry closing = ClosingEntry.of(
                        entity,
                        year,
                        last.atEndOfMonth(),
                        years.closings(book.id(), year) + 1,
                        moved(book, first, last.atEndOfMonth()))
                .orElseThrow(() -> new Refusal(
                        RefusalCode.PERIOD_NOT_READY, JournalSentence.NOTHING_TO_CLOSE, String.valueOf(year)));
        PostedEntry posted = postEntries.post(List.of(closing)).getFirst();
        years.close(book.id(), year, posted.id());
        auditTrail.record(
                "YEAR_CLOSED",
                "FISCAL_YEAR",
                book.id() + "/" + year,
                Sha256.hex(text(book, year, "open")),
                Sha256.hex(text(book, year, posted.number())),
                "");
        return entries.byId(book.id(), posted.id()).orElseThrow();
    }

    /** Opens a year again with one of its months: the mirror of its closing entry is posted on the same day. */
    @Transactional(Transactional.TxType.MANDATORY)
    void open(ReportingEntity entity, AccountingPeriod reopened, String reason) {
        Book book = entity.book();
        int year = book.fiscalYearOf(reopened.lastDay());
        Long closedBy = years.closed(book.id(), year, year).get(year);
        if (closedBy == null) {
            return;
        }
        RecordedEntry closing = entries.byId(book.id(), closedBy).orElseThrow();
        years.open(book.id(), year);
        PostedEntry mirror = postEntries
                .post(List.of(ClosingEntry.mirrorOf(entity, year, closing)))
                .getFirst();
        auditTrail.record(
                "YEAR_REOPENED",
                "FISCAL_YEAR",
                book.id() + "/" + year,
                Sha256.hex(text(book, year, closing.posted().number())),
                Sha256.hex(text(book, year, mirror.number())),
                reason);
    }

    private List<AccountBalance> moved(Book book, LocalDate first, LocalDate last) {
        List<AccountBalance> moved = balances.beforeClosing(book.id(), first, last);
        moved.stream()
                .filter(balance -> balance.account().type().isOfTheIncomeStatement()
                        && !balance.net().isZero()
                        && !balance.account().takes(last))
                .findFirst()
                .ifPresent(ended -> {
                    throw new Refusal(
                            RefusalCode.PERIOD_NOT_READY,
                            JournalSentence.ACCOUNT_ENDED_BEFORE_CLOSE,
                            ended.account().number(),
                            last);
                });
        return moved;
    }

    private static void requireLocked(FiscalMonths months, int year) {
        months.firstBelow(PeriodState.SOFT_LOCKED).ifPresent(open -> {
            throw new Refusal(
                    RefusalCode.PERIOD_NOT_READY,
                    JournalSentence.YEAR_HAS_OPEN_MONTH,
                    String.valueOf(year),
                    open.month());
        });
        AccountingPeriod last = months.periods().getLast();
        if (last.state() == PeriodState.HARD_LOCKED) {
            throw new Refusal(
                    RefusalCode.PERIOD_LOCKED,
                    JournalSentence.YEAR_ENDS_HARD_LOCKED,
                    String.valueOf(year),
                    last.month());
        }
    }

    private static String text(Book book, int year, String by) {
        return book.id() + "|" + year + "|" + by;
    }
}

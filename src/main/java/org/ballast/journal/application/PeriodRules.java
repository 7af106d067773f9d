package org.ballast.journal.application;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.ballast.amounts.DateText;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.domain.AccountingPeriod;
import org.ballast.journal.domain.JournalSentence;
import org.ballast.journal.domain.PeriodState;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** What holds for every month of a book, and how one is written. */
public final class PeriodRules {

    /** Characters that a reason has at most. */
    public static final int LONGEST_REASON = 500;

    private static final int MONTHS = 12;

    private PeriodRules() {}

    /**
     * A month as it is told.
     *
     * @throws Refusal INVALID_INPUT if it is none
     */
    public static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException none) {
            throw Refusal.ofField("month", text, JournalSentence.WRITE_MONTH);
        }
    }

    /**
     * @throws Refusal NOT_FOUND if the book has no such month
     */
    static void requireDay(Book book, YearMonth month) {
        if (month.isBefore(YearMonth.from(book.openedOn())) || month.atDay(1).isAfter(DateText.LATEST)) {
            throw new Refusal(RefusalCode.NOT_FOUND, JournalSentence.NO_PERIOD, book.code(), month);
        }
    }

    /**
     * The last month of a fiscal year.
     *
     * @throws Refusal NOT_FOUND if the book has no such year
     */
    static YearMonth lastMonth(Book book, int year) {
        if (year <= DateText.EARLIEST.getYear() || year >= DateText.LATEST.getYear()) {
            throw new Refusal(RefusalCode.NOT_FOUND, JournalSentence.NO_YEAR, book.code(), String.valueOf(year));
        }
        YearMonth last = YearMonth.from(book.firstDayOf(year)).plusMonths(MONTHS - 1L);
        requireDay(book, last);
        return last;
    }

    /** A month as the audit trail names it: {@code ACME/2024-12}, of a further book with its key. */
    static String subject(ReportingEntity entity, YearMonth month) {
        String book = entity.book().isPrimary() ? "" : "/" + entity.book().id();
        return entity.code() + book + "/" + month;
    }

    /** A month in a state as the audit trail hashes it. */
    static String text(AccountingPeriod period, PeriodState state) {
        return period.bookId() + "|" + period.month() + "|" + state;
    }

    /**
     * @throws Refusal REASON_REQUIRED
     */
    static String reason(String text, YearMonth month) {
        if (text.isBlank()) {
            throw Refusal.ofField(RefusalCode.REASON_REQUIRED, "reason", text, JournalSentence.WHY_REOPEN, month);
        }
        return text.strip();
    }
}

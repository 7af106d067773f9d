package org.ballast.manualjournals.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.ballast.entities.domain.Book;
import org.ballast.journal.domain.Chart;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.journal.domain.MonthLocks;
import org.ballast.journal.domain.Purpose;
import org.ballast.words.Said;

/**
 * What a book takes of journals that are entered by hand.
 *
 * @param locks how far its months are locked
 */
public record BookTerms(Book book, Chart chart, MonthLocks locks) {

    /** Why nothing is posted for that purpose on that day; empty where the book takes it. */
    public Optional<Said> faultOf(LocalDate day, Purpose purpose) {
        if (!book.takes(day)) {
            return Optional.of(ManualjournalsSentence.BOOK_TAKES_NONE.with(book.code(), day, book.openedOn()));
        }
        YearMonth month = YearMonth.from(day);
        return locks.against(day, purpose)
                .map(lock -> lock.month().equals(month)
                        ? ManualjournalsSentence.MONTH_LOCKED.with(month)
                        : ManualjournalsSentence.MONTH_BEFORE_LOCKED.with(month, lock.month()));
    }

    /** Why an account takes no line by hand on these days; empty where it does. */
    public Optional<Said> faultOf(String number, List<LocalDate> days) {
        Optional<ChartAccount> account = chart.numbered(number);
        if (account.isEmpty()) {
            return Optional.of(ManualjournalsSentence.NOT_IN_CHART.with());
        }
        if (account.get().keptBy().isPresent()) {
            return Optional.of(
                    ManualjournalsSentence.KEPT_BY_LOT.with(account.get().name()));
        }
        return days.stream()
                .filter(day -> !account.get().takes(day))
                .findFirst()
                .map(day -> ManualjournalsSentence.NO_POSTINGS_ON.with(day));
    }
}

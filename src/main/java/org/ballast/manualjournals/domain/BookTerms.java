package org.ballast.manualjournals.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.entities.domain.Book;
import org.ballast.journal.domain.Chart;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.journal.domain.PeriodState;
import org.ballast.journal.domain.Purpose;
import org.ballast.words.Said;

/**
 * What a book takes of journals that are entered by hand.
 *
 * @param months the state of each month that has one, by its first day; any other month is open
 */
public record BookTerms(Book book, Chart chart, Map<LocalDate, PeriodState> months) {

    public BookTerms {
        months = Map.copyOf(months);
    }

    /** Why nothing is posted for that purpose on that day; empty where the book takes it. */
    public Optional<Said> faultOf(LocalDate day, Purpose purpose) {
        if (!book.takes(day)) {
            return Optional.of(ManualjournalsSentence.BOOK_TAKES_NONE.with(book.code(), day, book.openedOn()));
        }
        LocalDate month = day.withDayOfMonth(1);
        return months.getOrDefault(month, PeriodState.OPEN).takes(purpose)
                ? Optional.empty()
                : Optional.of(ManualjournalsSentence.MONTH_LOCKED.with(
                        month.toString().substring(0, 7)));
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

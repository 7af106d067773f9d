package org.ballast.corrections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.corrections.application.CorrectionPlan.PlannedMirror;
import org.ballast.corrections.application.CorrectionPlan.Step;
import org.ballast.corrections.application.CorrectionPlan.TakenOut;
import org.ballast.corrections.domain.CorrectionsSentence;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.journal.application.OpenPeriods;
import org.ballast.journal.domain.EntryInBook;
import org.ballast.journal.domain.Purpose;
import org.ballast.journal.persistence.RecordedEntries;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/**
 * On which days the mirrors of entries, and entries by which things are taken out, stand: each on the day of its original where that month still takes it, else on the
 * first day that does. A closed month keeps what it said.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PlanMirrors {

    @Inject
    private Entities entities;

    @Inject
    private RecordedEntries entries;

    @Inject
    private OpenPeriods openPeriods;

    /** A day of a book. */
    private record BookDay(long bookId, LocalDate day) {}

    /**
     * @param newestFirst the chain
     * @throws Refusal PERIOD_LOCKED where a book takes nothing any more, or a thing has to be undone on its own day
     */
    List<Step> of(ReportingEntity entity, List<Standing> newestFirst) {
        Map<Long, EntryInBook> recorded = entries
                .byIds(
                        newestFirst.stream()
                                .flatMap(each -> each.entries().stream())
                                .collect(Collectors.toSet()),
                        false)
                .stream()
                .collect(Collectors.toMap(each -> each.entry().posted().id(), Function.identity()));
        Map<Long, ReportingEntity> books = entities.booksOf(entity.id()).stream()
                .collect(Collectors.toMap(Book::id, book -> entities.byBook(book.id())));
        Map<BookDay, LocalDate> days = new HashMap<>();
        return newestFirst.stream()
                .map(each -> step(each, recorded, books, days))
                .toList();
    }

    private Step step(
            Standing standing,
            Map<Long, EntryInBook> recorded,
            Map<Long, ReportingEntity> books,
            Map<BookDay, LocalDate> days) {
        return new Step(
                standing,
                standing.entries().stream()
                        .map(recorded::get)
                        .map(entry -> mirror(standing, entry, books, days))
                        .toList(),
                standing.sharing().stream()
                        .map(each -> takenOut(bookOf(standing, each.bookId(), books), each, days))
                        .toList());
    }

    private PlannedMirror mirror(
            Standing standing, EntryInBook original, Map<Long, ReportingEntity> books, Map<BookDay, LocalDate> days) {
        ReportingEntity inBook = bookOf(standing, original.bookId(), books);
        LocalDate day = original.entry().posted().postedOn();
        LocalDate on = firstTaking(inBook.book(), day, days);
        if (standing.isOnItsDay() && !on.equals(day)) {
            throw new Refusal(
                    RefusalCode.PERIOD_LOCKED,
                    CorrectionsSentence.ADOPTION_OF_LOCKED_MONTH,
                    standing.named(),
                    YearMonth.from(day));
        }
        return new PlannedMirror(inBook, original.entry(), on);
    }

    private TakenOut takenOut(ReportingEntity inBook, Standing.Sharing sharing, Map<BookDay, LocalDate> days) {
        return new TakenOut(
                inBook,
                sharing.postedOn(),
                new Quantity(sharing.units()),
                new Money(sharing.cost(), inBook.functionalCurrency()),
                firstTaking(inBook.book(), sharing.postedOn(), days));
    }

    private static ReportingEntity bookOf(Standing standing, long bookId, Map<Long, ReportingEntity> books) {
        ReportingEntity inBook = books.get(bookId);
        if (inBook == null) {
            throw new IllegalStateException(standing.named() + " has an entry in book " + bookId);
        }
        return inBook;
    }

    private LocalDate firstTaking(Book book, LocalDate day, Map<BookDay, LocalDate> days) {
        return days.computeIfAbsent(new BookDay(book.id(), day), key -> firstTaking(book, key.day()));
    }

    private LocalDate firstTaking(Book book, LocalDate day) {
        return openPeriods
                .firstTaking(book, day, Purpose.REVERSAL)
                .orElseThrow(
                        () -> new Refusal(RefusalCode.PERIOD_LOCKED, CorrectionsSentence.BOOK_TAKES_NONE, book.code()));
    }
}

package org.ballast.journal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ballast.amounts.DateText;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.journal.domain.JournalSentence;
import org.ballast.journal.domain.MonthLocks;
import org.ballast.journal.domain.Purpose;
import org.ballast.journal.persistence.AccountingPeriods;
import org.ballast.journal.persistence.LedgerYears;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.words.Said;

/**
 * Whether days can be posted on: asked before the work by whoever will post in the end, and by the posting itself while it
 * holds the ledger (accounting.md §4.6; §14, trap 20). A month takes nothing that a later one does not take.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OpenPeriods {

    @Inject
    private Entities entities;

    @Inject
    private AccountingPeriods periods;

    @Inject
    private LedgerYears years;

    /**
     * Days on which something ordinary is about to happen in every open book of an entity.
     *
     * @throws Refusal PERIOD_LOCKED with the first month that is locked
     */
    public void requireInEveryBook(ReportingEntity entity, Collection<LocalDate> days) {
        entities.inEveryBook(entity).forEach(each -> require(each, days));
    }

    /**
     * Days on which something ordinary is about to happen in the book through which the entity is seen.
     *
     * @throws Refusal PERIOD_LOCKED with the first month that is locked
     */
    public void require(ReportingEntity entity, Collection<LocalDate> days) {
        if (!days.isEmpty()) {
            require(
                    entity.book(),
                    days.stream()
                            .collect(
                                    Collectors.toMap(day -> day, day -> Set.of(Purpose.ORDINARY), (one, same) -> one)));
        }
    }

    /**
     * Days from which on something is about to stand otherwise that nobody posts and disclosures tell: they were told in each book of
     * an entity, a closed one too.
     *
     * @throws Refusal PERIOD_LOCKED with the first month from one of the days on that is locked
     */
    public void requireUntold(ReportingEntity entity, Collection<LocalDate> days) {
        days.stream()
                .min(Comparator.naturalOrder())
                .ifPresent(first -> entities.booksOf(entity.id())
                        .forEach(book -> periods.locksFrom(book.id(), first)
                                .against(first, Purpose.ORDINARY)
                                .ifPresent(lock -> {
                                    throw new Refusal(
                                            RefusalCode.PERIOD_LOCKED,
                                            JournalSentence.TOLD_IN_LOCKED,
                                            first,
                                            lock.month(),
                                            book.code());
                                })));
    }

    /**
     * A day from which on something is about to be measured in another way in the book through which the entity is seen.
     *
     * @throws Refusal PERIOD_LOCKED with the first month from that day on that is locked
     */
    public void requireFrom(ReportingEntity entity, LocalDate first) {
        takesFrom(entity.book(), first).locks().against(first, Purpose.ORDINARY).ifPresent(lock -> {
            throw new Refusal(RefusalCode.PERIOD_LOCKED, lock.refusalIn(lock.month()));
        });
        require(entity, List.of(first));
    }

    /**
     * The first day, from one on, whose month takes an entry of that purpose.
     *
     * @return empty where the book is closed
     */
    public Optional<LocalDate> firstTaking(Book book, LocalDate from, Purpose purpose) {
        if (book.closedOn().isPresent()) {
            return Optional.empty();
        }
        LocalDate earliest = from.isBefore(book.openedOn()) ? book.openedOn() : from;
        Takes takes = takesFrom(book, earliest);
        LocalDate day = earliest;
        while (takes.refusal(day, purpose).isPresent()) {
            day = day.withDayOfMonth(1).plusMonths(1);
        }
        return Optional.of(day);
    }

    /** Whether the books take an entry: no month from its own on, and no fiscal year from its own on, keeps it out. */
    private record Takes(Book book, MonthLocks locks, SortedMap<Integer, Long> closedYears) {

        Optional<Said> refusal(LocalDate day, Purpose purpose) {
            YearMonth month = YearMonth.from(day);
            return locks.against(day, purpose)
                    .map(lock -> lock.refusalIn(month))
                    .or(() -> closedYear(day)
                            .filter(year -> purpose != Purpose.CLOSING)
                            .map(year -> (year == book.fiscalYearOf(day)
                                            ? JournalSentence.YEAR_IS_CLOSED
                                            : JournalSentence.BEFORE_CLOSED_YEAR)
                                    .with(String.valueOf(year), month)));
        }

        private Optional<Integer> closedYear(LocalDate day) {
            return closedYears.tailMap(book.fiscalYearOf(day)).keySet().stream().findFirst();
        }
    }

    private Takes takesFrom(Book book, LocalDate first) {
        return new Takes(
                book,
                periods.locksFrom(book.id(), first),
                years.closed(book.id(), book.fiscalYearOf(first), book.fiscalYearOf(DateText.LATEST)));
    }

    /** As the posting asks, which also opens months that have no period yet. */
    void requireFor(Book book, List<JournalEntry> toPost) {
        require(
                book,
                toPost.stream()
                        .collect(Collectors.groupingBy(
                                JournalEntry::postedOn,
                                Collectors.mapping(JournalEntry::purpose, Collectors.toSet()))));
        SortedSet<LocalDate> months = toPost.stream()
                .map(entry -> entry.postedOn().withDayOfMonth(1))
                .collect(Collectors.toCollection(TreeSet::new));
        months.removeAll(
                periods.states(book.id(), months.first(), months.last()).keySet());
        periods.open(book.id(), months);
    }

    private void require(Book book, Map<LocalDate, Set<Purpose>> wanted) {
        SortedSet<LocalDate> days = new TreeSet<>(wanted.keySet());
        Takes takes = takesFrom(book, days.first());
        for (LocalDate day : days) {
            for (Purpose purpose : wanted.getOrDefault(day, Set.of())) {
                takes.refusal(day, purpose).ifPresent(why -> {
                    throw new Refusal(RefusalCode.PERIOD_LOCKED, why);
                });
            }
        }
    }
}

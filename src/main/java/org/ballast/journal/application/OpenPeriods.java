package org.ballast.journal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
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
import org.ballast.journal.domain.PeriodState;
import org.ballast.journal.domain.Purpose;
import org.ballast.journal.persistence.AccountingPeriods;
import org.ballast.journal.persistence.LedgerYears;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/**
 * Whether days can be posted on: asked before the work by whoever will post in the end, and by the posting itself while it
 * holds the fiscal years (accounting.md §4.6; §14, trap 20).
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
     * A day from which on something is about to be measured in another way in the book through which the entity is seen.
     *
     * @throws Refusal PERIOD_LOCKED with the first month from that day on that is locked
     */
    public void requireFrom(ReportingEntity entity, LocalDate first) {
        SortedSet<LocalDate> days = new TreeSet<>(
                periods.states(entity.book().id(), first, DateText.LATEST).keySet());
        days.removeIf(month -> month.isBefore(first));
        days.add(first);
        require(entity, days);
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
        SortedMap<LocalDate, PeriodState> states = periods.states(book.id(), earliest, DateText.LATEST);
        LocalDate day = earliest;
        while (!takes(book, day, purpose, states)) {
            day = day.withDayOfMonth(1).plusMonths(1);
        }
        return Optional.of(day);
    }

    private boolean takes(Book book, LocalDate day, Purpose purpose, SortedMap<LocalDate, PeriodState> states) {
        int year = book.fiscalYearOf(day);
        return states.getOrDefault(day.withDayOfMonth(1), PeriodState.OPEN).takes(purpose)
                && (purpose == Purpose.CLOSING
                        || !years.closed(book.id(), year, year).containsKey(year));
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
        SortedMap<LocalDate, PeriodState> states = periods.states(book.id(), days.first(), days.last());
        SortedMap<Integer, Long> closed =
                years.closed(book.id(), book.fiscalYearOf(days.first()), book.fiscalYearOf(days.last()));
        for (LocalDate day : days) {
            PeriodState state = states.getOrDefault(day.withDayOfMonth(1), PeriodState.OPEN);
            for (Purpose purpose : wanted.getOrDefault(day, Set.of())) {
                if (!state.takes(purpose)) {
                    throw new Refusal(
                            RefusalCode.PERIOD_LOCKED,
                            state == PeriodState.HARD_LOCKED
                                    ? JournalSentence.PERIOD_LOCKED
                                    : JournalSentence.PERIOD_SOFT_LOCKED,
                            YearMonth.from(day));
                }
                if (purpose != Purpose.CLOSING && closed.containsKey(book.fiscalYearOf(day))) {
                    throw new Refusal(
                            RefusalCode.PERIOD_LOCKED,
                            JournalSentence.YEAR_IS_CLOSED,
                            String.valueOf(book.fiscalYearOf(day)),
                            YearMonth.from(day));
                }
            }
        }
    }
}

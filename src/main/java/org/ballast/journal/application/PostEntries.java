package org.ballast.journal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.domain.Book;
import org.ballast.entities.persistence.Entities;
import org.ballast.journal.domain.Chart;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.journal.domain.JournalLine;
import org.ballast.journal.domain.JournalSentence;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.journal.domain.UnitOfAccount;
import org.ballast.journal.persistence.AccountDays;
import org.ballast.journal.persistence.ChartOfAccounts;
import org.ballast.journal.persistence.Entries;
import org.ballast.journal.persistence.LedgerYears;
import org.ballast.journal.persistence.NumberedEntry;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.words.Said;

/**
 * The only way into the books: inside the transaction of the use case that has something to post, all entries or none,
 * each with the next number of its fiscal year.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PostEntries {

    @Inject
    private Entities entities;

    @Inject
    private ChartOfAccounts charts;

    @Inject
    private LedgerYears years;

    @Inject
    private OpenPeriods openPeriods;

    @Inject
    private Entries entries;

    @Inject
    private AccountDays accountDays;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /**
     * Posts entries of one book, in their order.
     *
     * @throws Refusal DUPLICATE_POSTING if a posting key is in the books already; PERIOD_LOCKED if a month is locked for the
     *     purpose of an entry, its fiscal year is closed, or the book takes no postings on a day; INVALID_INPUT if an account
     *     does not take them on their day
     * @throws IllegalArgumentException if the entries belong to several books, are not in its currency, or a line does not name the unit that
     *     its account is kept by
     */
    public List<PostedEntry> post(List<JournalEntry> toPost) {
        if (toPost.isEmpty()) {
            return List.of();
        }
        Book book = bookOf(toPost);
        requireOpenBook(book, toPost);
        SortedSet<Integer> fiscalYears = toPost.stream()
                .map(entry -> book.fiscalYearOf(entry.postedOn()))
                .collect(Collectors.toCollection(TreeSet::new));
        SortedMap<Integer, Long> lastSeq = years.lock(book, fiscalYears);
        // Whoever locks a month holds the ledger too, and whoever ends an account that one: what is read now stays so
        Chart chart = heldChart(book, toPost);
        requireAccounts(book, chart, toPost);
        refuseDuplicates(toPost);
        openPeriods.requireFor(book, toPost);
        List<NumberedEntry> numbered = number(book, toPost, lastSeq);
        entries.append(numbered, chart, currentUser.name(), clock.instant());
        years.advance(book.id(), lastSeq);
        accountDays.add(book.id(), numbered);
        List<PostedEntry> posted = numbered.stream().map(NumberedEntry::posted).toList();
        record(toPost, posted);
        return posted;
    }

    private Book bookOf(List<JournalEntry> toPost) {
        Set<Long> books = toPost.stream().map(JournalEntry::bookId).collect(Collectors.toSet());
        if (books.size() != 1) {
            throw new IllegalArgumentException("one posting belongs to one book, not to " + books);
        }
        return entities.byBook(books.iterator().next()).book();
    }

    /** Accounts with a role are never ended: nobody waits for them. */
    private Chart heldChart(Book book, List<JournalEntry> toPost) {
        Chart chart = charts.of(book.id());
        SortedSet<String> endable = toPost.stream()
                .flatMap(entry -> entry.lines().stream())
                .map(line -> chart.account(line.account()))
                .distinct()
                .filter(account -> chart.roles(account).isEmpty())
                .map(ChartAccount::number)
                .collect(Collectors.toCollection(TreeSet::new));
        if (endable.isEmpty()) {
            return chart;
        }
        charts.hold(chart.code(), endable);
        return charts.of(book.id());
    }

    private static void requireAccounts(Book book, Chart chart, List<JournalEntry> toPost) {
        for (JournalEntry entry : toPost) {
            if (!entry.total().currency().equals(book.currency())) {
                throw new IllegalArgumentException(entry.description() + " is not in " + book.currency());
            }
            for (JournalLine line : entry.lines()) {
                ChartAccount account = chart.account(line.account());
                boolean named = account.keptBy().isEmpty()
                        || account.keptBy().equals(line.unit().map(UnitOfAccount::kind));
                if (!named) {
                    throw new IllegalArgumentException(
                            account.number() + " takes no line of " + entry.description() + " for " + line.unit());
                }
                if (!account.takes(entry.postedOn())) {
                    throw new Refusal(
                            RefusalCode.INVALID_INPUT,
                            JournalSentence.ACCOUNT_TAKES_NONE,
                            account.number(),
                            entry.postedOn());
                }
            }
        }
    }

    private static void requireOpenBook(Book book, List<JournalEntry> toPost) {
        for (JournalEntry entry : toPost) {
            if (!book.takes(entry.postedOn())) {
                throw new Refusal(RefusalCode.PERIOD_LOCKED, notOpen(book, entry.postedOn()));
            }
        }
    }

    private static Said notOpen(Book book, LocalDate day) {
        return book.closedOn()
                .map(last -> JournalSentence.BOOK_OPEN_BETWEEN.with(book.code(), book.openedOn(), day, last))
                .orElseGet(() -> JournalSentence.BOOK_OPEN_FROM.with(book.code(), book.openedOn(), day));
    }

    private void refuseDuplicates(List<JournalEntry> toPost) {
        List<String> keys = toPost.stream().map(JournalEntry::postingKey).toList();
        if (new HashSet<>(keys).size() < keys.size() || !entries.posted(keys).isEmpty()) {
            throw new Refusal(RefusalCode.DUPLICATE_POSTING, JournalSentence.POSTED_ALREADY);
        }
    }

    private List<NumberedEntry> number(Book book, List<JournalEntry> toPost, SortedMap<Integer, Long> lastSeq) {
        PrimitiveIterator.OfLong ids = entries.newIds(toPost.size()).iterator();
        List<NumberedEntry> numbered = new ArrayList<>(toPost.size());
        for (JournalEntry entry : toPost) {
            int year = book.fiscalYearOf(entry.postedOn());
            long seq = lastSeq.merge(year, 1L, Long::sum);
            numbered.add(new NumberedEntry(new PostedEntry(ids.nextLong(), year, seq, entry.postedOn()), entry));
        }
        return numbered;
    }

    private void record(List<JournalEntry> toPost, List<PostedEntry> posted) {
        String first = posted.get(0).number();
        String last = posted.get(posted.size() - 1).number();
        String keys = toPost.stream().map(JournalEntry::postingKey).collect(Collectors.joining("\n"));
        auditTrail.record(
                "ENTRIES_POSTED",
                "JOURNAL",
                String.valueOf(toPost.get(0).bookId()),
                "",
                Sha256.hex(keys),
                first.equals(last) ? first : first + " to " + last);
    }
}

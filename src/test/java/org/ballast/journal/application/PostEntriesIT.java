package org.ballast.journal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.audit.domain.Sha256;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.AcquisitionDayPolicy;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.EntityType;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.LowPricePolicy;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.journal.domain.JournalLine;
import org.ballast.journal.domain.LedgerPosition;
import org.ballast.journal.domain.LedgerRole;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.OneTransaction;
import org.ballast.sql.SqlRows;
import org.junit.jupiter.api.Test;

/** The laws of the books (accounting.md §5.2), as the code keeps them and as the database enforces them. */
@InPortal
class PostEntriesIT {

    private static final Currency USD = Currency.getInstance("USD");
    private static final LocalDate DAY = LocalDate.of(2022, 12, 31);

    @Inject
    private PostEntries postEntries;

    @Inject
    private Ledger ledger;

    @Inject
    private Entities entities;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private SqlRows rows;

    @Inject
    private OneTransaction oneTransaction;

    @Test
    void entriesAreNumberedWithoutGapsInTheirYear() throws Exception {
        long book = newBook();
        List<PostedEntry> first = post(entry(book, DAY, "10.00"), entry(book, DAY.plusDays(1), "5.00"));
        List<PostedEntry> second = post(entry(book, DAY.minusDays(1), "7.00"));
        assertThat(first).extracting(PostedEntry::number).containsExactly("2022-00001", "2023-00001");
        assertThat(second).extracting(PostedEntry::number).containsExactly("2022-00002");
    }

    @Test
    void balancesAndPositionFollowThePosting() throws Exception {
        long book = newBook();
        post(entry(book, DAY.minusDays(1), "10.00"), entry(book, DAY, "2.50"), entry(book, DAY.plusDays(1), "9.99"));
        assertThat(ledger.balances(book, DAY))
                .extracting(balance -> balance.account().number() + " " + balance.net())
                .containsExactly("1000 12.50 USD", "3100 -12.50 USD");
        assertThat(ledger.position(book, DAY).map(LedgerPosition::last).map(PostedEntry::seq))
                .contains(2L);
    }

    @Test
    void postingTwiceIsRefusedAndPostsNothing() throws Exception {
        long book = newBook();
        JournalEntry entry = entry(book, DAY, "10.00");
        post(entry);
        assertThatThrownBy(() -> post(entry(book, DAY, "1.00"), entry))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(RefusalCode.DUPLICATE_POSTING));
        assertThat(inTransaction(() -> count("SELECT COUNT(*) FROM journal_entry WHERE book_id = " + book)))
                .isEqualTo(1);
    }

    @Test
    void aLockedMonthTakesNoEntry() throws Exception {
        long book = newBook();
        post(entry(book, DAY, "10.00"));
        inTransaction(() -> rows.execute("UPDATE accounting_period SET state = 'SOFT_LOCKED' WHERE book_id = ?", book));
        assertThatThrownBy(() -> post(entry(book, DAY, "1.00")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(RefusalCode.PERIOD_LOCKED));
    }

    @Test
    void theDatabaseRefusesAnEntryWhoseSidesDiffer() throws Exception {
        long book = newBook();
        assertThatThrownBy(() -> inTransaction(() -> insert(book, 1, "90.00")))
                .hasStackTraceContaining("UNBALANCED_ENTRY");
    }

    @Test
    void theDatabaseRefusesAGapInTheNumbers() throws Exception {
        long book = newBook();
        assertThatThrownBy(() -> inTransaction(() -> insert(book, 2, "100.00")))
                .hasStackTraceContaining("would have a gap before 2");
    }

    @Test
    void theDatabaseRefusesToChangeOrDeleteWhatIsPosted() throws Exception {
        long book = newBook();
        post(entry(book, DAY, "10.00"));
        for (String change : List.of(
                "UPDATE journal_entry SET total = 11 WHERE book_id = ?",
                "DELETE FROM journal_entry WHERE book_id = ?",
                "UPDATE journal_line SET debit = 11 WHERE debit > 0 AND book_id = ?",
                "DELETE FROM journal_line WHERE book_id = ?")) {
            assertThatThrownBy(() -> inTransaction(() -> rows.execute(change, book)))
                    .hasStackTraceContaining("is append-only");
        }
    }

    @Test
    void theDatabaseRefusesALateLine() throws Exception {
        long book = newBook();
        long id = post(entry(book, DAY, "10.00")).get(0).id();
        assertThatThrownBy(() -> inTransaction(() -> line(book, id, 3, "1000", "USD", "1.00", "0.00")))
                .hasStackTraceContaining("no line may be added");
    }

    @Test
    void aFiscalYearBeginsInAnyMonthAndIsCalledByTheYearInWhichItEnds() throws Exception {
        long book = newBook(Month.JULY);
        assertThat(post(
                        entry(book, LocalDate.of(2022, 6, 30), "1.00"),
                        entry(book, LocalDate.of(2022, 7, 1), "2.00"),
                        entry(book, LocalDate.of(2023, 6, 30), "3.00")))
                .extracting(PostedEntry::number)
                .containsExactly("2022-00001", "2023-00001", "2023-00002");
        assertThatThrownBy(() -> inTransaction(() -> insert(book, 2, "100.00")))
                .as("31 December 2022 is in the year 2023 of this book")
                .hasStackTraceContaining("is not of its book");
    }

    @Test
    void theDatabaseRefusesWhatIsNotOfTheBook() throws Exception {
        long book = newBook();
        assertThatThrownBy(() -> inTransaction(() -> insert(book, 1, "9999", "USD")))
                .hasStackTraceContaining("account 9999 is not in the chart of its book");
        assertThatThrownBy(() -> inTransaction(() -> insert(book, 1, "1500", "USD")))
                .as("kept by lot, and the line names none")
                .hasStackTraceContaining("or is kept by a unit that the line does not name");
        assertThatThrownBy(() -> inTransaction(() -> insert(book, 1, "1000", "EUR")))
                .hasStackTraceContaining("is not of its book");
    }

    @Test
    void aBookTakesNoEntryOfADayBeforeItsFirst() throws Exception {
        ReportingEntity entity = entities.byBook(newBook());
        Book book = entity.book();
        long further = inTransaction(() -> entities.addBook(
                        entity.through(new Book(
                                0,
                                "FURTHER",
                                book.framework(),
                                book.currency(),
                                book.fiscalYearStartsIn(),
                                book.chart(),
                                false,
                                DAY.plusDays(1),
                                Optional.empty(),
                                Optional.empty())),
                        Optional.empty())
                .book()
                .id());
        assertThatThrownBy(() -> post(entry(further, DAY, "10.00")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(RefusalCode.PERIOD_LOCKED));
        assertThatThrownBy(() -> inTransaction(() -> insert(further, 1, "100.00")))
                .hasStackTraceContaining("is not of its book");
        post(entry(book.id(), DAY, "10.00"));
        assertThat(post(entry(further, DAY.plusDays(1), "10.00"))).hasSize(1);
    }

    private int insert(long book, long seq, String account, String currency) {
        long id = newId();
        line(book, id, 1, account, currency, "100.00", "0.00");
        line(book, id, 2, "3100", currency, "0.00", "100.00");
        return entry(book, id, seq, currency);
    }

    private int insert(long book, long seq, String credit) {
        long id = newId();
        line(book, id, 1, "1000", "USD", "100.00", "0.00");
        line(book, id, 2, "3100", "USD", "0.00", credit);
        return entry(book, id, seq, "USD");
    }

    private static long newId() {
        return -UUID.randomUUID().getMostSignificantBits() >>> 1;
    }

    private int entry(long book, long id, long seq, String currency) {
        return rows.execute(
                "INSERT INTO journal_entry (id, book_id, fiscal_year, seq, posted_on, kind, description, currency,"
                        + " total, line_count, source_type, source_id, posting_key, recorded_by, recorded_at)"
                        + " VALUES (?, ?, 2022, ?, ?, 'CAPITAL', '', ?, 100.00, 2, 'TEST', '1', ?, 'test',"
                        + " CURRENT_TIMESTAMP)",
                id,
                book,
                seq,
                DAY,
                currency,
                Sha256.hex(UUID.randomUUID().toString()));
    }

    private int line(
            long book, long entryId, int lineNo, String account, String currency, String debit, String credit) {
        return rows.execute(
                "INSERT INTO journal_line (entry_id, line_no, book_id, posted_on, account, currency, debit, credit)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                entryId,
                lineNo,
                book,
                DAY,
                account,
                currency,
                new java.math.BigDecimal(debit),
                new java.math.BigDecimal(credit));
    }

    private int count(String sql) {
        return rows.list(sql, row -> row.getInt(1)).get(0);
    }

    private long newBook() throws Exception {
        return newBook(Month.JANUARY);
    }

    private long newBook(Month fiscalYearStartsIn) throws Exception {
        String code = "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        ReportingEntity company = new ReportingEntity(
                0,
                code,
                "Test company",
                Book.primary(Framework.US_GAAP, USD, fiscalYearStartsIn),
                ZoneOffset.UTC,
                LowPricePolicy.INTRADAY_LOW,
                AcquisitionDayPolicy.EXCLUDE_DAY,
                "");
        return inTransaction(
                () -> entities.add(company, EntityType.CORPORATE).book().id());
    }

    private static JournalEntry entry(long book, LocalDate day, String amount) {
        Money money = Money.of(amount, USD);
        return new JournalEntry(
                book,
                day,
                JournalEntry.Kind.CAPITAL,
                "Contribution",
                "TEST",
                "1",
                Sha256.hex(UUID.randomUUID().toString()),
                List.of(
                        JournalLine.debit(LedgerRole.CASH, money),
                        JournalLine.credit(LedgerRole.ADDITIONAL_PAID_IN_CAPITAL, money)));
    }

    private List<PostedEntry> post(JournalEntry... toPost) throws Exception {
        return inTransaction(() -> postEntries.post(List.of(toPost)));
    }

    private <T> T inTransaction(Supplier<T> work) throws Exception {
        return oneTransaction.around(() -> currentUser.actingAs("preparer", Role.PREPARER, work));
    }
}

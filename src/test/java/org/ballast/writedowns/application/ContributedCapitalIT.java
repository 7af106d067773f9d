package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.writedowns.application.Refused.assertRefused;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.assertj.core.util.Throwables;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.container.InPortal;
import org.ballast.entities.application.NewBook;
import org.ballast.entities.application.OpenBook;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.application.ContributeCapital;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.pages.application.MeantBook;
import org.ballast.pages.web.Requests;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.OwnTransaction;
import org.ballast.sql.SqlRows;
import org.ballast.statements.application.CompareBooks;
import org.ballast.statements.domain.BookComparison;
import org.ballast.statements.domain.BookComparison.Reason;
import org.junit.jupiter.api.Test;

/** Capital that owners paid in is recorded once and stands in each book, whichever was opened first. */
@InPortal
class ContributedCapitalIT {

    private static final LocalDate END_OF_JANUARY = LocalDate.of(2024, 1, 31);
    private static final String POSTINGS = "SELECT e.posted_on FROM contribution_posting p JOIN contribution c"
            + " ON c.id = p.contribution_id JOIN journal_entry e ON e.id = p.entry_id AND e.book_id = p.book_id"
            + " WHERE p.book_id = ? AND c.reference = ?";

    @Inject
    private OwnTransaction transaction;

    @Inject
    private TestedCompany company;

    @Inject
    private TwoCurrencies two;

    @Inject
    private OpenBook openBook;

    @Inject
    private MeantBook meantBook;

    @Inject
    private ContributeCapital contributeCapital;

    @Inject
    private CompareBooks compareBooks;

    @Inject
    private SqlRows rows;

    @Test
    void aFurtherBookHasWhatWasPaidInBeforeAndAfterItWasOpened() {
        ReportingEntity primary = company.found();
        contribute(primary, "2023-12-01", "500.00 USD", "FIRST");
        ReportingEntity second = open(primary, "SECOND", "2023-12-15", "");
        assertThat(postedOn(second, "FIRST"))
                .as("on its first day, as it takes no other before")
                .containsExactly("2023-12-15");
        PostedEntry later = contribute(second, "2024-01-02", "70.00 USD", "LATER");
        assertThat(rows.list("SELECT book_id FROM journal_entry WHERE id = ?", row -> row.getLong(1), later.id()))
                .as("the answer is the entry of the book that is meant")
                .containsExactly(second.book().id());
        contribute(primary, "2023-12-05", "30.00 USD", "LATE NEWS");

        assertThat(postedOn(primary, "LATER")).containsExactly("2024-01-02");
        assertThat(postedOn(primary, "LATE NEWS")).containsExactly("2023-12-05");
        assertThat(postedOn(second, "LATE NEWS")).containsExactly("2023-12-15");
        assertThat(cash(primary)).isEqualByComparingTo("400.00");
        assertThat(cash(second)).isEqualByComparingTo("400.00");
        assertThat(beside(primary, "SECOND").differences()).isEmpty();
    }

    @Test
    void whatABookTakesOverIsNotPaidInTwice() {
        ReportingEntity primary = company.found();
        contribute(primary, "2023-12-01", "500.00 USD", "FIRST");
        contribute(primary, "2024-01-02", "70.00 USD", "SECOND");
        ReportingEntity ifrs = open(primary, "IFRS", "2024-01-01", "PRIMARY");
        assertThat(postedOn(ifrs, "FIRST")).as("with its opening entry").containsExactly("2024-01-01");
        assertThat(postedOn(ifrs, "SECOND")).containsExactly("2024-01-02");
        assertThat(cash(ifrs)).isEqualByComparingTo("370.00");
        contribute(primary, "2023-12-20", "30.00 USD", "LATE NEWS");
        assertThat(cash(ifrs)).isEqualByComparingTo("400.00");
        assertThat(beside(primary, "IFRS").differences()).isEmpty();
        assertRefused(RefusalCode.INVALID_INPUT, () -> open(primary, "THIRD", "2024-01-01", "IFRS"));
        ReportingEntity third = open(primary, "THIRD", "2025-01-01", "IFRS");
        assertThat(cash(third)).isEqualByComparingTo("400.00");
        assertRefused(RefusalCode.DUPLICATE_POSTING, () -> contribute(third, "2023-12-01", "500.00 USD", "FIRST"));
    }

    /** 100.00 USD at 0.91 are 91.00 SGD; 70.00 SGD at 0.87 are 80.46 USD. */
    @Test
    void aBookInAnotherCurrencyHasItAtTheRateOfItsDay() {
        ReportingEntity dollars = company.priced("FIFO");
        two.rates(
                "2023-12-01,USD,SGD,0.91\n2023-12-29,USD,SGD,0.93\n2024-01-10,USD,SGD,0.87\n2024-01-31,USD,SGD,0.9137");
        contribute(dollars, "2023-12-01", "100.00 USD", "FIRST");
        ReportingEntity singapore = two.open(dollars, "SGD", "2023-12-15", "");
        contribute(singapore, "2024-01-10", "70.00 SGD", "SECOND");
        assertThat(amounts(singapore)).containsExactly("91.00", "70.00");
        assertThat(amounts(dollars)).containsExactly("100.00", "80.46");
        assertThat(cash(singapore)).isEqualByComparingTo("-25.00");
        assertThat(cash(dollars)).isEqualByComparingTo("-19.54");
        for (BookComparison beside : List.of(beside(dollars, "SGD"), beside("SGD", dollars))) {
            assertThat(beside.differences())
                    .isNotEmpty()
                    .allMatch(difference -> difference.reason() == Reason.TRANSLATION);
            assertThat(beside.differences().stream()
                            .map(difference -> difference.amount().amount())
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(beside.equityDifference().amount());
        }
    }

    @Test
    void aRateThatIsMissingStopsTheWorkAndNamesPairAndDay() {
        ReportingEntity dollars = company.found();
        two.rates("2023-12-29,USD,NZD,1.58");
        contribute(dollars, "2023-12-01", "100.00 USD", "FIRST");
        assertThatThrownBy(() -> two.open(dollars, "NZD")).isInstanceOfSatisfying(Refusal.class, refused -> {
            assertThat(refused.code()).isEqualTo(RefusalCode.NO_RATE);
            assertThat(refused.detail()).contains("NZD/USD on 2023-12-01");
        });
        two.rates("2023-12-01,USD,NZD,1.60");
        ReportingEntity zealand = two.open(dollars, "NZD");
        assertRefused(RefusalCode.NO_RATE, () -> contribute(dollars, "2024-01-20", "10.00 USD", "SECOND"));
        assertThat(postedOn(dollars, "SECOND"))
                .as("what one book cannot take is in none")
                .isEmpty();
        assertThat(amounts(zealand)).containsExactly("160.00");
    }

    @Test
    void onePaymentIsInEachBookOnce() {
        ReportingEntity primary = company.found();
        ReportingEntity second = open(primary, "SECOND", "2023-01-01", "");
        contribute(primary, "2023-12-01", "500.00 USD", "FIRST");
        for (ReportingEntity each : List.of(primary, second)) {
            assertRefused(RefusalCode.DUPLICATE_POSTING, () -> contribute(each, "2023-12-01", "500.00 USD", "FIRST"));
            assertRefused(RefusalCode.ALREADY_EXISTS, () -> contribute(each, "2023-12-02", "500.00 USD", "FIRST"));
            assertRefused(RefusalCode.ALREADY_EXISTS, () -> contribute(each, "2023-12-01", "500.01 USD", "FIRST"));
            assertThat(cash(each)).isEqualByComparingTo("300.00");
        }
    }

    @Test
    void aBookThatLacksARecordedPaymentIsGivenIt() throws Exception {
        ReportingEntity primary = company.found();
        open(primary, "SECOND", "2023-01-01", "");
        change(
                "INSERT INTO contribution (id, entity_id, reference, paid_on, amount, currency, recorded_by, recorded_at)"
                        + " VALUES (?, ?, 'FIRST', DATE '2023-12-01', 500, 'USD', 'x', CURRENT_TIMESTAMP)",
                -primary.id(),
                primary.id());
        contribute(primary, "2023-12-01", "500.00 USD", "FIRST");
        assertThat(beside(primary, "SECOND").differences()).isEmpty();
        assertThat(cash(primary)).isEqualByComparingTo("300.00");
    }

    @Test
    void theDatabaseKeepsIt() {
        ReportingEntity primary = company.found();
        contribute(primary, "2023-12-01", "500.00 USD", "FIRST");
        for (String change : List.of(
                "UPDATE contribution SET amount = 501 WHERE entity_id = ?",
                "DELETE FROM contribution WHERE entity_id = ?",
                "UPDATE contribution_posting SET amount = 501 WHERE entity_id = ?",
                "DELETE FROM contribution_posting WHERE entity_id = ?")) {
            assertThatThrownBy(() -> change(change, primary.id())).as(change).hasStackTraceContaining("is append-only");
        }
        String another = "INSERT INTO contribution (id, entity_id, reference, paid_on, amount, currency, recorded_by,"
                + " recorded_at) SELECT -id, entity_id, %s, paid_on, %s, currency, recorded_by, recorded_at"
                + " FROM contribution WHERE entity_id = ?";
        assertKept("contribution_is_known_once", another.formatted("reference", "amount"), primary);
        assertKept("contribution_is_positive", another.formatted("'X'", "0"), primary);
        String posting = "INSERT INTO contribution_posting (book_id, contribution_id, entity_id, amount, currency,"
                + " entry_id) SELECT b.id, %s, b.entity_id, 1, %s, p.entry_id FROM contribution_posting p"
                + " JOIN book b ON b.entity_id = p.entity_id AND b.code = 'SECOND' WHERE p.entity_id = ?";
        open(primary, "SECOND", "2024-01-01", "PRIMARY");
        assertKept("contribution_posting", posting.formatted("-1", "'USD'"), primary);
        assertKept("contribution_posting", posting.formatted("p.contribution_id", "'EUR'"), primary);
    }

    private void assertKept(String constraint, String insert, ReportingEntity entity) {
        assertThatThrownBy(() -> change(insert, entity.id()))
                .as(insert)
                .satisfies(
                        refused -> assertThat(Throwables.getStackTrace(refused)).containsIgnoringCase(constraint));
    }

    private void change(String sql, Object... values) throws Exception {
        transaction.begin();
        try {
            rows.execute(sql, values);
            transaction.commit();
        } catch (RuntimeException refused) {
            transaction.rollback();
            throw refused;
        }
    }

    private PostedEntry contribute(ReportingEntity book, String day, String amount, String reference) {
        meantBook.name(book.code(), book.book().inAddress());
        try {
            return company.as(
                    "preparer",
                    Role.PREPARER,
                    () -> contributeCapital.contribute(book.code(), LocalDate.parse(day), money(amount), reference));
        } finally {
            meantBook.name("", "");
        }
    }

    private static Money money(String text) {
        int space = text.indexOf(' ');
        return Money.of(text.substring(0, space), Currency.getInstance(text.substring(space + 1)));
    }

    private ReportingEntity open(ReportingEntity entity, String code, String first, String from) {
        return company.as(
                "admin",
                Role.ADMIN,
                () -> openBook.open(
                        entity.code(),
                        Requests.trimmed(new NewBook(code, "US_GAAP", null, null, LocalDate.parse(first), from))));
    }

    private List<String> postedOn(ReportingEntity book, String reference) {
        return rows.list(POSTINGS, row -> row.getString(1), book.book().id(), reference);
    }

    private List<String> amounts(ReportingEntity book) {
        return rows.list(
                "SELECT p.amount FROM contribution_posting p JOIN contribution c ON c.id = p.contribution_id"
                        + " WHERE p.book_id = ? ORDER BY c.paid_on",
                row -> Money.of(row.getBigDecimal(1).stripTrailingZeros().toPlainString(), book.functionalCurrency())
                        .amount()
                        .toPlainString(),
                book.book().id());
    }

    private BigDecimal cash(ReportingEntity book) {
        return rows.list(
                        "SELECT SUM(debit - credit) FROM journal_line WHERE book_id = ? AND account = '1000'",
                        row -> row.getBigDecimal(1),
                        book.book().id())
                .getFirst();
    }

    private BookComparison beside(ReportingEntity entity, String other) {
        return company.as(
                "auditor", Role.AUDITOR, () -> compareBooks.compare(entity.code(), "PRIMARY", other, END_OF_JANUARY));
    }

    private BookComparison beside(String one, ReportingEntity entity) {
        return company.as(
                "auditor", Role.AUDITOR, () -> compareBooks.compare(entity.code(), one, "PRIMARY", END_OF_JANUARY));
    }
}

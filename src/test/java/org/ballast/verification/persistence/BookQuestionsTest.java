package org.ballast.verification.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.ballast.verification.domain.BooksPart;
import org.ballast.verification.domain.Finding;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class BookQuestionsTest {

    private static final List<String> BOOK = List.of(
            "INSERT INTO reporting_entity (id, code, name, entity_type, cut_off_zone, low_price_policy,"
                    + " acquisition_day_policy, note, tax_rate, version) VALUES (1, 'ACME', 'Acme', 'CORPORATE', 'UTC',"
                    + " 'INTRADAY_LOW', 'EXCLUDE_DAY', '', 0, 1)",
            "INSERT INTO book (id, entity_id, code, framework, currency, fiscal_year_starts_in, chart, primary_of, opened_on)"
                    + " VALUES (1, 1, 'PRIMARY', 'US_GAAP', 'USD', 1, 'BASIC', 1, DATE '1900-01-01')");

    @Test
    void booksWithoutAnythingFit() throws SQLException {
        try (Connection books = opened("empty")) {
            for (BooksPart part : BooksPart.values()) {
                assertThat(BookQuestions.ask(books, part)).as(part.name()).isEmpty();
            }
        }
    }

    @Test
    void aSumWithoutLinesIsNamed() throws SQLException {
        try (Connection books = opened("sum")) {
            execute(books, BOOK);
            execute(
                    books,
                    List.of("INSERT INTO account_day (book_id, account, currency, posted_on, kind, debit, credit,"
                            + " last_entry_id) VALUES (1, '1500', 'USD', DATE '2024-03-01', 'OPENING', 7, 0, 1)"));

            assertThat(BookQuestions.ask(books, BooksPart.SUMS))
                    .contains(new Finding(
                            "SUMS",
                            "UNLIKE",
                            List.of("ACME", "PRIMARY", "1500", "2024-03-01", "USD", "0", "0", "7.00", "0.00")));
        }
    }

    /** An income statement leaves out what closed its year: a sum that was moved there is another statement. */
    @Test
    void aSumOfAnotherPurposeThanItsLinesIsNamed() throws SQLException {
        try (Connection books = opened("purpose")) {
            execute(books, BOOK);
            execute(
                    books,
                    List.of(
                            line(1, 1, "1000", 7, 0),
                            line(1, 2, "4000", 0, 7),
                            "INSERT INTO journal_entry (id, book_id, fiscal_year, seq, posted_on, kind, description, currency,"
                                    + " total, line_count, source_type, source_id, posting_key, recorded_by, recorded_at)"
                                    + " VALUES (1, 1, 2024, 1, DATE '2024-03-01', 'MANUAL', 'Sale', 'USD', 7, 2, 'CASE', '1',"
                                    + " '" + "0".repeat(64) + "', 'preparer', CURRENT_TIMESTAMP)",
                            day("1000", "ORDINARY", 7, 0),
                            day("4000", "ORDINARY", 0, 7)));
            assertThat(BookQuestions.ask(books, BooksPart.SUMS)).isEmpty();

            execute(books, List.of("UPDATE account_day SET purpose = 'CLOSING' WHERE account = '4000'"));

            assertThat(BookQuestions.ask(books, BooksPart.SUMS))
                    .contains(new Finding(
                            "SUMS",
                            "UNLIKE",
                            List.of("ACME", "PRIMARY", "4000", "2024-03-01", "USD", "0", "0", "0.00", "7.00")));
        }
    }

    private static String line(long entry, int number, String account, int debit, int credit) {
        return "INSERT INTO journal_line (entry_id, line_no, book_id, posted_on, account, currency, debit, credit) VALUES ("
                + entry + ", " + number + ", 1, DATE '2024-03-01', '" + account + "', 'USD', " + debit + ", " + credit
                + ")";
    }

    private static String day(String account, String purpose, int debit, int credit) {
        return "INSERT INTO account_day (book_id, account, currency, posted_on, purpose, kind, debit, credit, last_entry_id)"
                + " VALUES (1, '" + account + "', 'USD', DATE '2024-03-01', '" + purpose + "', 'MANUAL', " + debit
                + ", "
                + credit + ", 1)";
    }

    @Test
    void aMonthThatIsOpenWhereItsLastStepLockedItIsNamed() throws SQLException {
        try (Connection books = opened("period")) {
            execute(books, BOOK);
            execute(
                    books,
                    List.of(
                            "INSERT INTO accounting_period (id, book_id, starts_on, state, version)"
                                    + " VALUES (1, 1, DATE '2024-03-01', 'HARD_LOCKED', 1)",
                            step(1, "OPEN", "SOFT_LOCKED"),
                            step(2, "SOFT_LOCKED", "HARD_LOCKED")));
            assertThat(BookQuestions.ask(books, BooksPart.PERIODS)).isEmpty();

            execute(books, List.of("UPDATE accounting_period SET state = 'OPEN'"));

            assertThat(BookQuestions.ask(books, BooksPart.PERIODS))
                    .contains(new Finding("PERIODS", "UNLIKE", List.of("ACME", "PRIMARY", "2024-03")));
        }
    }

    private static String step(long id, String from, String to) {
        return "INSERT INTO period_step (id, period_id, from_state, to_state, actor, reason, at) VALUES (" + id
                + ", 1, '" + from + "', '" + to + "', 'cfo', '', CURRENT_TIMESTAMP)";
    }

    @Test
    void aYearThatIsClosedByNoEntryIsNamed() throws SQLException {
        try (Connection books = opened("year")) {
            execute(books, BOOK);
            execute(
                    books,
                    List.of("INSERT INTO ledger_year (book_id, fiscal_year, last_seq, closings, closed_by)"
                            + " VALUES (1, 2024, 0, 1, 7)"));

            assertThat(BookQuestions.ask(books, BooksPart.PERIODS))
                    .contains(new Finding("PERIODS", "UNLIKE", List.of("ACME", "PRIMARY", "2024")));
        }
    }

    @Test
    void aDayOfAnAssetWithoutLotsIsNamed() throws SQLException {
        try (Connection books = opened("assetday")) {
            execute(books, BOOK);
            execute(
                    books,
                    List.of("INSERT INTO asset_day (book_id, asset_id, posted_on, quantity, carrying)"
                            + " SELECT 1, id, DATE '2024-03-01', 2, 7 FROM asset WHERE symbol = 'BTC'"));

            assertThat(BookQuestions.ask(books, BooksPart.ASSET_DAYS))
                    .contains(new Finding(
                            "ASSET_DAYS",
                            "UNLIKE",
                            List.of("ACME", "PRIMARY", "BTC", "2024-03-01", "2.00", "0", "7.00", "0")));
        }
    }

    @Test
    void aNumberWithoutItsEntryIsNamed() throws SQLException {
        try (Connection books = opened("sequence")) {
            execute(books, BOOK);
            execute(books, List.of("INSERT INTO ledger_year (book_id, fiscal_year, last_seq) VALUES (1, 2024, 3)"));

            assertThat(BookQuestions.ask(books, BooksPart.SEQUENCE))
                    .contains(new Finding("SEQUENCE", "UNLIKE", List.of("ACME", "PRIMARY", "2024", "3", "1")));
        }
    }

    private static Connection opened(String name) throws SQLException {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:questions-" + name
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=0");
        Connection keptOpen = database.getConnection();
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration", "classpath:db/migration-h2")
                .load()
                .migrate();
        return keptOpen;
    }

    private static void execute(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}

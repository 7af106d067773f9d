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

package org.ballast.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** Books in which each payment was told by itself become books of one entity that know it once. */
class CapitalMigrationTest {

    private static final String NOW = "TIMESTAMP WITH TIME ZONE '2024-06-01 00:00:00+00'";

    /**
     * PRIMARY and SECOND were each told of P1, PRIMARY alone of P2. THIRD began in 2024 with what PRIMARY had, so that P1 of
     * 2023 is in its first entry and P2 of 2024 is not.
     */
    @Test
    void whatHasOneReferenceIsOnePayment() throws SQLException {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:capital;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
        try (Connection keptOpen = database.getConnection();
                Statement statement = keptOpen.createStatement()) {
            Flyway.configure()
                    .dataSource(database)
                    .locations("classpath:db/migration", "classpath:db/migration-h2")
                    .target("0051")
                    .load()
                    .migrate();
            statement.execute(
                    "INSERT INTO reporting_entity (id, code, name, entity_type, cut_off_zone, low_price_policy,"
                            + " acquisition_day_policy, note, tax_rate, version)"
                            + " VALUES (1, 'OLD', 'Old', 'CORPORATE', 'UTC', 'INTRADAY_LOW', 'EXCLUDE_DAY', '', 0, 1)");
            book(statement, 1, "PRIMARY", "1, DATE '1900-01-01', NULL");
            book(statement, 2, "SECOND", "NULL, DATE '2023-01-01', NULL");
            book(statement, 3, "THIRD", "NULL, DATE '2024-01-01', 1");
            entry(statement, 11, 1, 1, "2023-05-01", "CONTRIBUTION", "P1");
            entry(statement, 12, 2, 1, "2023-05-01", "CONTRIBUTION", "P1");
            entry(statement, 13, 3, 1, "2024-01-01", "BOOK", "1");
            entry(statement, 14, 1, 1, "2024-05-01", "CONTRIBUTION", "P2");
            entry(statement, 15, 1, 2, "2024-05-01", "OPENING", "P1");

            DatabaseMigration.bringUpToDate(database, "h2");
            assertThat(rows(
                            statement,
                            "SELECT reference || ' ' || paid_on || ' ' || amount FROM contribution ORDER BY 1"))
                    .containsExactly("P1 2023-05-01 100.0000", "P2 2024-05-01 100.0000");
            assertThat(rows(
                            statement,
                            "SELECT c.reference || ' ' || p.book_id || ' ' || p.entry_id FROM contribution_posting p"
                                    + " JOIN contribution c ON c.id = p.contribution_id ORDER BY 1"))
                    .containsExactly("P1 1 11", "P1 2 12", "P1 3 13", "P2 1 14");
            assertThat(rows(statement, "SELECT source_type || ' ' || reference FROM referenced_entry"))
                    .containsExactly("OPENING P1");
        }
    }

    private static void book(Statement statement, int id, String code, String rest) throws SQLException {
        statement.execute("INSERT INTO book (id, entity_id, code, framework, currency, fiscal_year_starts_in, chart,"
                + " primary_of, opened_on, opening_from) VALUES (" + id + ", 1, '" + code + "', 'US_GAAP', 'USD', 1,"
                + " 'BASIC', " + rest + ")");
    }

    private static void entry(Statement statement, int id, int book, int seq, String day, String type, String source)
            throws SQLException {
        String line =
                "INSERT INTO journal_line (entry_id, line_no, book_id, posted_on, account, currency, debit, credit)"
                        + " VALUES (" + id + ", %s, " + book + ", DATE '" + day + "', %s, 'USD', %s)";
        statement.execute(line.formatted(1, "'1000'", "100, 0"));
        statement.execute(line.formatted(2, "'3100'", "0, 100"));
        statement.execute(
                "INSERT INTO journal_entry (id, book_id, fiscal_year, seq, posted_on, kind, description, currency,"
                        + " total, line_count, source_type, source_id, posting_key, recorded_by, recorded_at) VALUES ("
                        + id + ", "
                        + book + ", " + day.substring(0, 4) + ", " + seq + ", DATE '" + day
                        + "', 'CAPITAL', '', 'USD', 100, 2, '"
                        + type + "', '" + source + "', '" + id + "', 'x', " + NOW + ")");
        if (!type.equals("BOOK")) {
            statement.execute("INSERT INTO referenced_entry (book_id, source_type, reference, entry_id) VALUES (" + book
                    + ", '" + type + "', '" + source + "', " + id + ")");
        }
    }

    private static List<String> rows(Statement statement, String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                found.add(result.getString(1));
            }
        }
        return found;
    }
}

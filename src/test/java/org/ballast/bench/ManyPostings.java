package org.ballast.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Books with many postings, written past the portal: entries of two lines over five years, cash against capital, with the
 * movements per day that the portal's own posting would have kept.
 */
final class ManyPostings {

    private static final String[] STATEMENTS = {
        // The triggers check each row as it is posted; here the rows are right by construction
        "SET session_replication_role = replica", """
        CREATE TEMPORARY TABLE planned ON COMMIT DROP AS
        SELECT nextval('journal_entry_seq') * 1000 + 500000000 + i AS id, e.id AS book_id, i,
               DATE '2019-01-01' + (i %% 1826)::integer AS posted_on, (100 + i %% 900)::numeric(19,2) AS amount
        FROM generate_series(1, %2$d) AS i, book e
        JOIN reporting_entity r ON r.id = e.primary_of WHERE r.code = '%1$s'""", """
        INSERT INTO journal_line (entry_id, line_no, book_id, posted_on, account, currency, debit, credit)
        SELECT id, 1, book_id, posted_on, '1000', 'USD', amount, 0 FROM planned UNION ALL
        SELECT id, 2, book_id, posted_on, '3100', 'USD', 0, amount FROM planned""", """
        INSERT INTO journal_entry (id, book_id, fiscal_year, seq, posted_on, kind, description, currency, total,
          line_count, source_type, source_id, posting_key, recorded_by, recorded_at)
        SELECT id, book_id, extract(year FROM posted_on),
          row_number() OVER (PARTITION BY extract(year FROM posted_on) ORDER BY posted_on, id), posted_on, 'CAPITAL',
          'Contribution', 'USD', amount, 2, 'CONTRIBUTION', i::text, lpad(book_id || '-' || i, 64, '0'), 'bench', now()
        FROM planned""", """
        INSERT INTO ledger_year (book_id, fiscal_year, last_seq)
        SELECT book_id, extract(year FROM posted_on), count(*) FROM planned GROUP BY 1, 2""", """
        INSERT INTO account_day (book_id, account, currency, posted_on, kind, debit, credit, last_entry_id)
        SELECT book_id, '1000', 'USD', posted_on, 'CAPITAL', sum(amount), 0, max(id) FROM planned GROUP BY 1, 4 UNION ALL
        SELECT book_id, '3100', 'USD', posted_on, 'CAPITAL', 0, sum(amount), max(id) FROM planned GROUP BY 1, 4""", "SET session_replication_role = origin"
    };

    private ManyPostings() {}

    /**
     * @param postings lines, two an entry
     */
    static void write(Connection books, String entity, long postings) throws SQLException {
        books.setAutoCommit(false);
        try (Statement statement = books.createStatement()) {
            for (String sql : STATEMENTS) {
                statement.execute(sql.formatted(entity, postings / 2));
            }
            books.commit();
            books.setAutoCommit(true);
            statement.execute("VACUUM ANALYZE");
        }
    }
}

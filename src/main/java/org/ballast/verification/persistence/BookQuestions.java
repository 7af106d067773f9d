package org.ballast.verification.persistence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.verification.domain.BooksPart;
import org.ballast.verification.domain.Finding;
import org.jspecify.annotations.Nullable;

/** The sums, sequences and positions of the books, computed again from what is sealed. */
public final class BookQuestions {

    private static final String SEQUENCE = """
            SELECT r.code AS entity, b.code AS book, x.fiscal_year, x.last_seq,
              (SELECT COALESCE(MIN(e.seq), 0) FROM journal_entry e WHERE e.book_id = x.book_id AND e.fiscal_year = x.fiscal_year
                AND NOT EXISTS (SELECT 1 FROM journal_entry n WHERE n.book_id = e.book_id AND n.fiscal_year = e.fiscal_year
                  AND n.seq = e.seq + 1)) + 1 AS missing
            FROM (SELECT u.book_id, u.fiscal_year, SUM(u.entries) AS entries, MAX(u.highest) AS highest, MIN(u.lowest) AS lowest,
                MAX(u.last_seq) AS last_seq FROM (
                SELECT book_id, fiscal_year, COUNT(*) AS entries, MAX(seq) AS highest, MIN(seq) AS lowest, 0 AS last_seq
                  FROM journal_entry GROUP BY book_id, fiscal_year
                UNION ALL SELECT book_id, fiscal_year, 0, 0, 1, last_seq FROM ledger_year) u
              GROUP BY u.book_id, u.fiscal_year) x
            JOIN book b ON b.id = x.book_id JOIN reporting_entity r ON r.id = b.entity_id
            WHERE x.entries <> x.last_seq OR x.highest <> x.last_seq OR x.lowest <> 1
            ORDER BY x.book_id, x.fiscal_year FETCH FIRST 1 ROWS ONLY""";

    private static final String SUMS = """
            SELECT r.code AS entity, b.code AS book, x.account, x.posted_on, x.currency, x.debit, x.credit, x.day_debit,
              x.day_credit
            FROM (SELECT u.book_id, u.account, u.currency, u.posted_on, u.purpose, u.kind, SUM(u.debit) AS debit,
                SUM(u.credit) AS credit, SUM(u.day_debit) AS day_debit, SUM(u.day_credit) AS day_credit FROM (
                SELECT l.book_id, l.account, l.currency, l.posted_on, e.purpose, e.kind, l.debit, l.credit, 0 AS day_debit,
                  0 AS day_credit FROM journal_line l LEFT JOIN journal_entry e ON e.id = l.entry_id
                UNION ALL SELECT book_id, account, currency, posted_on, purpose, kind, 0, 0, debit, credit FROM account_day) u
              GROUP BY u.book_id, u.account, u.currency, u.posted_on, u.purpose, u.kind
              HAVING SUM(u.debit) <> SUM(u.day_debit) OR SUM(u.credit) <> SUM(u.day_credit)) x
            LEFT JOIN book b ON b.id = x.book_id LEFT JOIN reporting_entity r ON r.id = b.entity_id
            ORDER BY x.posted_on, x.book_id, x.account, x.purpose, x.kind FETCH FIRST 1 ROWS ONLY""";

    private static final String LOTS = """
            SELECT r.code AS entity, b.code AS book, l.code AS lot, x.carried, x.in_accounts, x.reduced, x.impaired
            FROM (SELECT u.book_id, u.lot_id, SUM(u.carried) AS carried, SUM(u.in_accounts) AS in_accounts,
                SUM(u.reduced) AS reduced, SUM(u.impaired) AS impaired FROM (
                SELECT book_id, lot_id, cost - reduction + value_change AS carried, 0 AS in_accounts, reduction AS reduced,
                  0 AS impaired FROM lot_position
                UNION ALL SELECT j.book_id, j.unit_id, 0, j.debit - j.credit, 0,
                  CASE WHEN a.number IS NULL THEN 0 ELSE j.credit - j.debit END
                FROM journal_line j JOIN book k ON k.id = j.book_id LEFT JOIN account_role a
                  ON a.chart = k.chart AND a.number = j.account AND a.role = 'ACCUMULATED_IMPAIRMENT'
                WHERE j.unit_kind = 'LOT') u
              GROUP BY u.book_id, u.lot_id
              HAVING SUM(u.carried) <> SUM(u.in_accounts) OR SUM(u.reduced) <> SUM(u.impaired)) x
            LEFT JOIN lot l ON l.id = x.lot_id LEFT JOIN book b ON b.id = x.book_id
            LEFT JOIN reporting_entity r ON r.id = b.entity_id
            ORDER BY x.book_id, x.lot_id FETCH FIRST 1 ROWS ONLY""";

    private static final String LOT_HISTORIES = """
            SELECT r.code AS entity, b.code AS book, l.code AS lot, x.quantity, x.units, x.carried, x.moved
            FROM (SELECT u.book_id, u.lot_id, SUM(u.quantity) AS quantity, SUM(u.units) AS units, SUM(u.carried) AS carried,
                SUM(u.moved) AS moved, SUM(u.reduced) AS reduced FROM (
                SELECT book_id, lot_id, quantity, 0 AS units, cost - reduction + value_change AS carried, 0 AS moved,
                  reduction AS reduced FROM lot_position
                UNION ALL SELECT book_id, lot_id, 0, quantity_change, 0, cost_change - reduction_change + value_change,
                  -reduction_change FROM lot_event) u
              GROUP BY u.book_id, u.lot_id
              HAVING SUM(u.quantity) <> SUM(u.units) OR SUM(u.carried) <> SUM(u.moved) OR SUM(u.reduced) <> 0) x
            LEFT JOIN lot l ON l.id = x.lot_id LEFT JOIN book b ON b.id = x.book_id
            LEFT JOIN reporting_entity r ON r.id = b.entity_id
            ORDER BY x.book_id, x.lot_id FETCH FIRST 1 ROWS ONLY""";

    private static final String ASSET_DAYS = """
            SELECT r.code AS entity, b.code AS book, a.symbol, x.posted_on, x.quantity, x.units, x.carrying, x.moved
            FROM (SELECT u.book_id, u.asset_id, u.posted_on, SUM(u.quantity) AS quantity, SUM(u.units) AS units,
                SUM(u.carrying) AS carrying, SUM(u.moved) AS moved FROM (
                SELECT book_id, asset_id, posted_on, quantity, 0 AS units, carrying, 0 AS moved FROM asset_day
                UNION ALL SELECT e.book_id, l.asset_id, j.posted_on, 0, e.quantity_change, 0,
                  e.cost_change - e.reduction_change + e.value_change
                FROM lot_event e JOIN lot l ON l.id = e.lot_id JOIN journal_entry j ON j.id = e.entry_id) u
              GROUP BY u.book_id, u.asset_id, u.posted_on
              HAVING SUM(u.quantity) <> SUM(u.units) OR SUM(u.carrying) <> SUM(u.moved)) x
            LEFT JOIN asset a ON a.id = x.asset_id LEFT JOIN book b ON b.id = x.book_id
            LEFT JOIN reporting_entity r ON r.id = b.entity_id
            ORDER BY x.posted_on, x.book_id, x.asset_id FETCH FIRST 1 ROWS ONLY""";

    /** A closing entry and its mirror take turns: a year is closed where there is one more of them than was taken back. */
    private static final String PERIODS = """
            SELECT r.code AS entity, b.code AS book, x.period
            FROM (SELECT p.book_id, SUBSTRING(CAST(p.starts_on AS VARCHAR(10)) FROM 1 FOR 7) AS period, p.state AS stands,
                COALESCE((SELECT s.to_state FROM period_step s WHERE s.period_id = p.id ORDER BY s.id DESC
                  FETCH FIRST 1 ROWS ONLY), 'OPEN') AS told FROM accounting_period p
                UNION ALL SELECT y.book_id, CAST(y.fiscal_year AS VARCHAR(10)),
                  CASE WHEN y.closed_by IS NULL THEN 'OPEN' ELSE 'CLOSED' END,
                  CASE WHEN MOD((SELECT COUNT(*) FROM journal_entry e WHERE e.book_id = y.book_id
                    AND e.fiscal_year = y.fiscal_year AND e.kind = 'CLOSING'), 2) = 0 THEN 'OPEN' ELSE 'CLOSED' END
                  FROM ledger_year y) x
            LEFT JOIN book b ON b.id = x.book_id LEFT JOIN reporting_entity r ON r.id = b.entity_id
            WHERE x.stands <> x.told ORDER BY x.book_id, x.period FETCH FIRST 1 ROWS ONLY""";

    /** What did nothing to a lot has nothing to take back. */
    private static final String UNDONE = """
            SELECT r.code AS entity, b.code AS book, x.source_type, x.source_id
            FROM (SELECT u.book_id, u.source_type, u.source_id FROM (
                SELECT book_id, source_type, source_id, 1 AS told, 0 AS did, 0 AS undid FROM undone_source
                UNION ALL SELECT book_id, source_type, source_id, 0, 1, 0 FROM lot_event WHERE source_type NOT LIKE 'UNDONE%'
                UNION ALL SELECT book_id, SUBSTRING(source_type FROM 8), source_id, 0, 0, 1 FROM lot_event
                  WHERE source_type LIKE 'UNDONE%') u
              GROUP BY u.book_id, u.source_type, u.source_id
              HAVING (SUM(u.told) = 0 AND SUM(u.undid) > 0) OR (SUM(u.told) > 0 AND SUM(u.did) > 0 AND SUM(u.undid) = 0)) x
            LEFT JOIN book b ON b.id = x.book_id LEFT JOIN reporting_entity r ON r.id = b.entity_id
            ORDER BY x.book_id, x.source_type, x.source_id FETCH FIRST 1 ROWS ONLY""";

    private BookQuestions() {}

    /** The first thing of a part that does not fit; empty where all do. */
    public static Optional<Finding> ask(Connection connection, BooksPart part) throws SQLException {
        return switch (part) {
            case SEQUENCE -> ask(connection, part, SEQUENCE);
            case SUMS -> ask(connection, part, SUMS);
            case PERIODS -> ask(connection, part, PERIODS);
            case LOTS -> ask(connection, part, LOTS);
            case LOT_HISTORIES -> ask(connection, part, LOT_HISTORIES);
            case UNDONE -> ask(connection, part, UNDONE);
            case ASSET_DAYS -> ask(connection, part, ASSET_DAYS);
            case EVIDENCE_TEXTS -> KeptBytes.evidence(connection);
            case ATTACHMENTS -> KeptBytes.files(connection);
        };
    }

    private static Optional<Finding> ask(Connection connection, BooksPart part, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(finding(part, row)) : Optional.empty();
        }
    }

    /** The columns are the arguments of its words. */
    private static Finding finding(BooksPart part, ResultSet row) throws SQLException {
        List<String> arguments = new ArrayList<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            arguments.add(said(row.getObject(column)));
        }
        return new Finding(part.name(), "UNLIKE", arguments);
    }

    private static String said(@Nullable Object value) {
        return switch (value) {
            case null -> "?";
            case BigDecimal number -> plain(number);
            default -> value.toString();
        };
    }

    private static String plain(BigDecimal number) {
        return number.scale() > 2 && number.stripTrailingZeros().scale() <= 2
                ? number.setScale(2, RoundingMode.UNNECESSARY).toPlainString()
                : number.toPlainString();
    }
}

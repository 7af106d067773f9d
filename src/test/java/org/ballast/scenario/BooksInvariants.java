package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What holds in the books at any moment, whatever happened to the server (accounting.md Appendix C 1, 2 and 11). Each
 * query finds violations: a sound database answers every one with nothing.
 */
final class BooksInvariants {

    private static final Map<String, String> VIOLATIONS = new LinkedHashMap<>();

    static {
        // 1: every entry balances and is whole, the trial balance is zero, assets = liabilities + equity
        VIOLATIONS.put("an entry that is not the sum of its lines", """
                SELECT e.id FROM journal_entry e LEFT JOIN journal_line l ON l.entry_id = e.id
                GROUP BY e.id, e.total, e.line_count
                HAVING COALESCE(SUM(l.debit), 0) <> e.total OR COALESCE(SUM(l.credit), 0) <> e.total
                  OR COUNT(l.line_no) <> e.line_count""");
        VIOLATIONS.put("a line without its entry", """
                SELECT l.entry_id FROM journal_line l
                WHERE NOT EXISTS (SELECT 1 FROM journal_entry e WHERE e.id = l.entry_id)""");
        VIOLATIONS.put("a trial balance that is not zero", """
                SELECT book_id FROM account_day GROUP BY book_id HAVING SUM(debit) <> SUM(credit)""");
        VIOLATIONS.put("a day's movement that is not the sum of its lines", """
                SELECT d.book_id, d.account, d.posted_on FROM (
                  SELECT book_id, account, currency, posted_on, SUM(debit) AS debit, SUM(credit) AS credit
                  FROM account_day GROUP BY book_id, account, currency, posted_on) d LEFT JOIN (
                  SELECT book_id, account, currency, posted_on, SUM(debit) AS debit, SUM(credit) AS credit
                  FROM journal_line GROUP BY book_id, account, currency, posted_on) l
                ON l.book_id = d.book_id AND l.account = d.account AND l.currency = d.currency
                  AND l.posted_on = d.posted_on
                WHERE l.book_id IS NULL OR l.debit <> d.debit OR l.credit <> d.credit""");
        VIOLATIONS.put("lines that no day's movement counts", """
                SELECT l.book_id, l.account, l.posted_on FROM journal_line l
                WHERE NOT EXISTS (SELECT 1 FROM account_day d WHERE d.book_id = l.book_id
                  AND d.account = l.account AND d.currency = l.currency AND d.posted_on = l.posted_on)""");
        VIOLATIONS.put("a gap in a journal's sequence", """
                SELECT y.book_id, y.fiscal_year FROM ledger_year y LEFT JOIN journal_entry e
                  ON e.book_id = y.book_id AND e.fiscal_year = y.fiscal_year
                GROUP BY y.book_id, y.fiscal_year, y.last_seq
                HAVING COUNT(e.id) <> y.last_seq OR COALESCE(MAX(e.seq), 0) <> y.last_seq""");
        VIOLATIONS.put("an entity without a primary book", """
                SELECT e.code FROM reporting_entity e
                WHERE NOT EXISTS (SELECT 1 FROM book b WHERE b.primary_of = e.id)""");
        // 2: cost less impairment is the carrying amount, never negative, and the same in lots, events and ledger
        VIOLATIONS.put("a position that carries a negative amount", """
                SELECT lot_id FROM lot_position WHERE quantity < 0 OR reduction < 0 OR reduction > cost
                  OR cost - reduction + value_change < 0""");
        VIOLATIONS.put("a position that is not the sum of its events", """
                SELECT p.lot_id FROM lot_position p LEFT JOIN lot_event v ON v.lot_id = p.lot_id AND v.book_id = p.book_id
                GROUP BY p.book_id, p.lot_id, p.quantity, p.cost, p.reduction, p.value_change
                HAVING COALESCE(SUM(v.quantity_change), 0) <> p.quantity
                  OR COALESCE(SUM(v.cost_change), 0) <> p.cost
                  OR COALESCE(SUM(v.reduction_change), 0) <> p.reduction
                  OR COALESCE(SUM(v.value_change), 0) <> p.value_change""");
        VIOLATIONS.put("a position that its ledger knows otherwise", """
                SELECT p.lot_id FROM lot_position p LEFT JOIN journal_line j
                  ON j.unit_kind = 'LOT' AND j.unit_id = p.lot_id AND j.book_id = p.book_id
                GROUP BY p.book_id, p.lot_id, p.cost, p.reduction, p.value_change
                HAVING COALESCE(SUM(j.debit - j.credit), 0) <> p.cost - p.reduction + p.value_change
                  OR COALESCE(SUM(CASE WHEN j.account = '1590' THEN j.credit - j.debit ELSE 0 END), 0) <> p.reduction""");
        // 11: posting twice = posting once
        VIOLATIONS.put("a source that posted more than one impairment", """
                SELECT source_id FROM journal_entry WHERE kind = 'IMPAIRMENT'
                GROUP BY source_type, source_id HAVING COUNT(*) > 1""");
        VIOLATIONS.put("a proposal that is posted otherwise than approved", """
                SELECT p.id FROM proposal p JOIN approval_case c ON c.id = p.case_id LEFT JOIN journal_entry e ON e.id = c.entry_id
                WHERE (c.status = 'POSTED' AND (e.id IS NULL OR (p.kind IN ('LOSS', 'REVERSAL') AND e.total <> p.amount)))
                  OR c.status = 'APPROVED'""");
        VIOLATIONS.put("an impairment entry without a posted proposal", """
                SELECT e.id FROM journal_entry e WHERE e.kind = 'IMPAIRMENT'
                AND e.reverses_id IS NULL AND NOT EXISTS (
                  SELECT 1 FROM approval_case c WHERE c.entry_id = e.id AND c.status IN ('POSTED', 'REVERSED'))""");
        VIOLATIONS.put("a case whose history ends elsewhere", """
                SELECT c.id FROM approval_case c WHERE NOT EXISTS (SELECT 1 FROM approval_step s
                WHERE s.case_id = c.id AND s.to_status = c.status)""");
        // 10: nothing is posted with fewer people than its tier takes, or with whoever made it
        VIOLATIONS.put("a case that too few people approved", """
                SELECT c.id FROM approval_case c WHERE c.status = 'POSTED' AND c.approvals_needed > (SELECT COUNT(DISTINCT s.actor)
                FROM approval_step s WHERE s.case_id = c.id AND s.action IN ('APPROVE_PARTIAL', 'APPROVE_FINAL')
                AND s.actor NOT IN (SELECT m.actor FROM approval_step m WHERE m.case_id = c.id AND m.action IN ('CREATE', 'EDIT', 'SUBMIT')))""");
        // all or nothing
        VIOLATIONS.put("a file of lots that came in part", """
                SELECT f.id FROM import_file f LEFT JOIN lot l ON l.import_id = f.id WHERE f.kind = 'LOTS'
                GROUP BY f.id, f.accepted HAVING COUNT(l.id) <> f.accepted""");
        VIOLATIONS.put("a file of prices that came in part", """
                SELECT f.id FROM import_file f LEFT JOIN price_bar b ON b.import_id = f.id WHERE f.kind = 'PRICES'
                GROUP BY f.id, f.accepted HAVING COUNT(b.id) <> f.accepted""");
        // What an asset's proposal of an earlier run says still, is not written again
        VIOLATIONS.put("a test run that is stored in part", """
                SELECT r.id FROM measurement_run r
                LEFT JOIN measurement_run_asset a ON a.run_id = r.id AND a.blocked_by IS NULL
                LEFT JOIN proposal p ON p.id = a.proposal_id
                LEFT JOIN measurement t ON t.run_id = COALESCE(p.run_id, r.id)
                  AND t.lot_id IN (SELECT l.id FROM lot l WHERE l.asset_id = a.asset_id)
                GROUP BY r.id, r.tests, r.total_loss
                HAVING COUNT(t.id) <> r.tests
                  OR COALESCE(SUM(CASE t.kind WHEN 'LOSS' THEN t.reduction_change ELSE 0 END), 0) <> r.total_loss""");
        VIOLATIONS.put("an audit trail with a break", """
                SELECT a.seq FROM audit_event a WHERE a.seq > 1 AND NOT EXISTS (
                SELECT 1 FROM audit_event b WHERE b.seq = a.seq - 1 AND b.row_hash = a.prev_row_hash)""");
        VIOLATIONS.put("an audit trail whose end is missing", """
                SELECT h.seq FROM audit_head h WHERE h.seq > 0 AND NOT EXISTS (
                SELECT 1 FROM audit_event a WHERE a.seq = h.seq AND a.row_hash = h.row_hash)""");
    }

    private BooksInvariants() {}

    static void hold(Connection database) throws SQLException {
        Map<String, List<String>> found = new LinkedHashMap<>();
        try (Statement statement = database.createStatement()) {
            for (var violation : VIOLATIONS.entrySet()) {
                List<String> rows = firstRows(statement, violation.getValue());
                if (!rows.isEmpty()) {
                    found.put(violation.getKey(), rows);
                }
            }
        }
        assertThat(found).as("violations of the books' invariants").isEmpty();
    }

    private static List<String> firstRows(Statement statement, String query) throws SQLException {
        statement.setMaxRows(5);
        List<String> rows = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }
}

package org.ballast.histories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.sql.SqlRows;

/** What is recorded of a company, read past the use cases. */
@ApplicationScoped
class HistoryRecords {

    private static final String BOOKS = "(SELECT id FROM book WHERE entity_id = ?)";
    private static final String GROWS = "SELECT 'line', l.entry_id, l.line_no, l.account, l.unit_id, l.debit - l.credit"
            + " FROM journal_line l WHERE l.book_id IN " + BOOKS
            + " UNION ALL SELECT v.kind, v.id, v.lot_id, v.source_id, v.entry_id, v.cost_change - v.reduction_change"
            + " + v.value_change FROM lot_event v WHERE v.book_id IN " + BOOKS;
    private static final String CHANGES = "SELECT c.status, p.id, p.run_id, p.kind, p.lots, p.amount FROM proposal p"
            + " JOIN approval_case c ON c.id = p.case_id WHERE p.book_id IN " + BOOKS
            + " UNION ALL SELECT s.status, s.disposal_id, s.book_id, s.cost_method, t.lot_id, t.quantity"
            + " FROM disposal_posting s JOIN disposal_lot t ON t.book_id = s.book_id AND t.disposal_id = s.disposal_id"
            + " WHERE s.book_id IN " + BOOKS;

    @Inject
    private Entities entities;

    @Inject
    private SqlRows rows;

    /** A proposal that is not decided. */
    record Open(long id, long bookId, String status, String evidenceHash) {}

    /** Units of a lot that no sale has taken in a book. */
    record Free(String lot, String asset, Instant acquiredAt, BigDecimal units) {}

    /** The lines and events of all its books; they only grow. */
    Set<String> books(ReportingEntity entity) {
        return all(GROWS, entity);
    }

    /** Its proposals and sales, as they stand. */
    Set<String> work(ReportingEntity entity) {
        return all(CHANGES, entity);
    }

    private Set<String> all(String sql, ReportingEntity entity) {
        return new HashSet<>(rows.list(
                sql,
                row -> String.join(
                        "|",
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)),
                entity.id(),
                entity.id()));
    }

    /** The company as it is seen through one of its books. */
    @Transactional
    public ReportingEntity through(long bookId) {
        return entities.byBook(bookId);
    }

    List<Long> bookIds(ReportingEntity entity) {
        return rows.list("SELECT id FROM book WHERE entity_id = ? ORDER BY id", row -> row.getLong(1), entity.id());
    }

    List<Open> openProposals(ReportingEntity entity) {
        return rows.list(
                "SELECT subject_id, book_id, status, evidence_hash FROM approval_case WHERE live_key IS NOT NULL AND subject_kind = 'WRITE_DOWN'"
                        + " AND book_id IN " + BOOKS + " ORDER BY id",
                row -> new Open(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4)),
                entity.id());
    }

    @Transactional
    public List<Free> free(ReportingEntity entity) {
        return rows.list(
                "SELECT l.code, a.symbol, l.acquired_at, p.quantity - COALESCE((SELECT SUM(t.quantity) FROM disposal_lot t"
                        + " JOIN disposal_posting s ON s.book_id = t.book_id AND s.disposal_id = t.disposal_id"
                        + " WHERE t.book_id = p.book_id AND t.lot_id = p.lot_id AND s.status = 'AWAITING_TEST'), 0)"
                        + " FROM lot l JOIN asset a ON a.id = l.asset_id JOIN lot_position p ON p.lot_id = l.id"
                        + " WHERE p.book_id = ? ORDER BY l.acquired_at, l.id",
                row -> new Free(
                        row.getString(1),
                        row.getString(2),
                        SqlRows.instant(row, "acquired_at"),
                        row.getBigDecimal(4).stripTrailingZeros()),
                entity.book().id());
    }

    /** Keys of its disposals that are posted in any book, in the order in which they were recorded. */
    List<Long> postedSales(ReportingEntity entity) {
        return rows.list(
                "SELECT DISTINCT s.disposal_id FROM disposal_posting s WHERE s.status = 'POSTED' AND s.book_id IN "
                        + BOOKS + " ORDER BY s.disposal_id",
                row -> row.getLong(1),
                entity.id());
    }

    /** Keys of its lots in force, in the order in which they were recorded. */
    List<Long> lotsInForce(ReportingEntity entity) {
        return rows.list(
                "SELECT id FROM lot WHERE entity_id = ? AND withdrawn = FALSE AND pool_of_book_id IS NULL ORDER BY id",
                row -> row.getLong(1),
                entity.id());
    }

    /** How many of its disposals and lots were corrected, by whatever came in their place. */
    int corrected(ReportingEntity entity) {
        return rows.list(
                        "SELECT (SELECT COUNT(*) FROM disposal WHERE entity_id = ? AND replaced_by IS NOT NULL)"
                                + " + (SELECT COUNT(*) FROM lot WHERE entity_id = ? AND replaced_by IS NOT NULL)",
                        row -> row.getInt(1),
                        entity.id(),
                        entity.id())
                .getFirst();
    }

    /** The books in which a write-down, a remeasurement or an adoption is posted. */
    List<Long> posted(ReportingEntity entity) {
        return rows.list(
                "SELECT DISTINCT book_id FROM approval_case WHERE status IN ('POSTED', 'REVERSED')"
                        + " AND subject_kind = 'WRITE_DOWN' AND book_id IN " + BOOKS,
                row -> row.getLong(1),
                entity.id());
    }

    /** The proposals in that state, the oldest first. */
    List<Long> proposals(ReportingEntity entity, String status) {
        return rows.list(
                "SELECT subject_id FROM approval_case WHERE status = ? AND subject_kind = 'WRITE_DOWN' AND book_id IN "
                        + BOOKS + " ORDER BY id",
                row -> row.getLong(1),
                status,
                entity.id());
    }
}

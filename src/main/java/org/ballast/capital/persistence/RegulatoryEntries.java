package org.ballast.capital.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.audit.application.Seals;
import org.ballast.capital.domain.RegulatoryEntry;
import org.ballast.capital.domain.RegulatoryKind;
import org.ballast.capital.domain.RegulatoryLine;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;

/** Lines of the report that no book knows; they only grow. Call it inside a transaction. */
@ApplicationScoped
public class RegulatoryEntries {

    static final String COLUMNS =
            "id, entity_id, book_id, kind, line, valid_from, amount, currency, reason, wanted_by, wanted_at, case_id";

    private static final int KEYS_A_BLOCK = 50;
    private static final int MOST_LISTED = 500;
    private static final String SELECT =
            "SELECT n.*, c.status FROM regulatory_entry n JOIN approval_case c ON c.id = n.case_id WHERE ";
    private static final String IN_FORCE = "SELECT f.kind, f.line, f.amount, f.currency FROM (SELECT n.kind, n.line,"
            + " n.amount, n.currency, ROW_NUMBER() OVER (PARTITION BY n.kind, n.line ORDER BY n.valid_from DESC, n.id DESC)"
            + " AS place FROM regulatory_entry n JOIN approval_case c ON c.id = n.case_id WHERE n.book_id = ?"
            + " AND n.valid_from <= ? AND (n.kind <> 'VERIFIED_PROFIT' OR n.valid_from >= ?) AND c.status = 'POSTED') f"
            + " WHERE f.place = 1 AND f.amount <> 0"
            + " ORDER BY f.kind, f.line";

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    /** The key of the next one, by which its case refers to it. */
    public long newId() {
        return ids.take("regulatory_entry_seq", KEYS_A_BLOCK);
    }

    public void add(RegulatoryEntry entry) {
        rows.execute(
                "INSERT INTO regulatory_entry (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entry.id(),
                entry.entityId(),
                entry.bookId(),
                entry.line().kind().name(),
                entry.line().line(),
                entry.validFrom(),
                entry.line().amount().amount(),
                entry.line().amount().currency(),
                entry.reason(),
                entry.wanted().by(),
                entry.wanted().at(),
                entry.wanted().caseId());
        seals.changed(SealedRegulatoryEntries.KIND, entry.id());
    }

    /** The one of a case's subject. */
    public RegulatoryEntry byId(long id) {
        return rows.list(SELECT + "n.id = ?", RegulatoryEntries::entry, id).getFirst();
    }

    /** The latest of a book, whatever became of them, the newest first. */
    public List<RegulatoryEntry> of(long bookId) {
        return before(bookId, Long.MAX_VALUE, MOST_LISTED);
    }

    /** Those with keys below one, the newest first. */
    public List<RegulatoryEntry> before(long bookId, long key, int limit) {
        return rows.list(
                SELECT + "n.book_id = ? AND n.id < ? ORDER BY n.id DESC FETCH FIRST ? ROWS ONLY",
                RegulatoryEntries::entry,
                bookId,
                key,
                limit);
    }

    /**
     * Those that count on a day, by kind and line.
     *
     * @param yearStart of the fiscal year of that day: profit that was verified counts in its own year alone
     */
    public List<RegulatoryLine> inForce(long bookId, LocalDate day, LocalDate yearStart) {
        return rows.list(IN_FORCE, RegulatoryEntries::line, bookId, day, yearStart);
    }

    private static RegulatoryLine line(ResultSet row) throws SQLException {
        return new RegulatoryLine(
                RegulatoryKind.valueOf(row.getString("kind")),
                row.getString("line"),
                new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))));
    }

    private static RegulatoryEntry entry(ResultSet row) throws SQLException {
        return new RegulatoryEntry(
                row.getLong("id"),
                row.getLong("entity_id"),
                row.getLong("book_id"),
                line(row),
                row.getObject("valid_from", LocalDate.class),
                row.getString("reason"),
                WantedRow.of(row));
    }
}

package org.ballast.evidence.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ballast.amounts.Money;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.evidence.domain.MemoEntry;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.sql.SqlRows;

/** Entries with their lines added up. Call it inside a transaction. */
@ApplicationScoped
public class EntryTotals {

    private static final String SOME = " JOIN UNNEST(CAST(? AS BIGINT ARRAY)) AS n(id) ON n.id = ";

    private static final String MIRRORS =
            "SELECT e.id FROM correction r JOIN correction_item i ON i.correction_id = r.id"
                    + " JOIN journal_entry e ON e.reverses_id = i.entry_id WHERE r.case_id = ? AND e.book_id = ?"
                    + " AND e.source_type = 'CASE' AND e.source_id = ? ORDER BY e.id";
    private static final String CORRECTED =
            " FROM correction r JOIN correction_item i ON i.correction_id = r.id AND i.thing_kind = ";
    private static final String RIGHT_LOT =
            " FROM correction r JOIN lot l ON l.id = r.thing_id AND r.thing_kind = 'LOT'"
                    + " JOIN lot_event v ON v.book_id = ? AND v.kind = 'ACQUIRE' AND ";

    // Lots that left by an entry of their own, the right lot, and the disposals that were recorded again with it; what
    // was
    // posted for them later, as a sale that waited for its test, is of another day and case
    private static final String BESIDE_MIRRORS = "SELECT e.id FROM (SELECT v.entry_id" + CORRECTED
            + "'LOT' JOIN lot_event v ON v.book_id = ? AND v.kind = 'CORRECT' AND v.lot_id = i.thing_id WHERE r.case_id = ?"
            + " UNION SELECT v.entry_id" + CORRECTED
            + "'LOT' JOIN lot_event v ON v.book_id = ? AND v.kind = 'CORRECT' AND v.from_lot_id = i.thing_id WHERE r.case_id = ?"
            + " UNION SELECT v.entry_id" + RIGHT_LOT + "v.lot_id = l.replaced_by WHERE r.case_id = ?"
            + " UNION SELECT v.entry_id" + RIGHT_LOT + "v.from_lot_id = l.replaced_by WHERE r.case_id = ?"
            + " UNION SELECT s.entry_id" + CORRECTED + "'DISPOSAL' JOIN disposal d ON d.id = i.thing_id"
            + " JOIN disposal_posting s ON s.book_id = ? AND s.disposal_id = d.replaced_by WHERE r.case_id = ?) x"
            + " JOIN journal_entry e ON e.id = x.entry_id WHERE e.recorded_at <= (SELECT MAX(p.at) FROM approval_step p"
            + " WHERE p.case_id = ? AND p.to_status = 'POSTED') ORDER BY e.id";
    private static final String ENTRIES =
            "SELECT e.id, e.fiscal_year, e.seq, e.posted_on, e.description, e.total, e.currency FROM journal_entry e"
                    + SOME + "e.id";
    private static final String ACCOUNTS = "SELECT j.entry_id, j.account, a.name, a.type, j.currency,"
            + " CASE WHEN j.debit > 0 THEN 0 ELSE 1 END AS side, COUNT(*) AS lines, SUM(j.debit) AS debit,"
            + " SUM(j.credit) AS credit FROM journal_line j JOIN book k ON k.id = j.book_id"
            + " JOIN account a ON a.chart = k.chart AND a.number = j.account" + SOME + "j.entry_id"
            + " GROUP BY j.entry_id, j.account, a.name, a.type, j.currency, CASE WHEN j.debit > 0 THEN 0 ELSE 1 END"
            + " ORDER BY entry_id, side, account";

    @Inject
    private SqlRows rows;

    /**
     * What a case posted to its book: the entry that it names, and where it is a correction all other mirrors after it, then
     * the entries by which lots left that came in with others, and those of what was recorded again.
     */
    public List<MemoEntry> of(ApprovalCase posted) {
        Set<Long> keys = new LinkedHashSet<>();
        posted.entryId().ifPresent(keys::add);
        keys.addAll(
                rows.list(MIRRORS, row -> row.getLong(1), posted.id(), posted.bookId(), Long.toString(posted.id())));
        keys.addAll(besideMirrors(posted.id(), posted.bookId()));
        Map<Long, List<MemoEntry.AccountTotal>> accounts = new HashMap<>();
        rows.forEach(
                ACCOUNTS,
                row -> accounts.computeIfAbsent(row.getLong("entry_id"), key -> new ArrayList<>())
                        .add(account(row)),
                keys);
        Map<Long, MemoEntry> entries = new HashMap<>();
        rows.forEach(
                ENTRIES,
                row -> {
                    long key = row.getLong("id");
                    entries.put(key, entry(row, accounts.getOrDefault(key, List.of())));
                },
                keys);
        return keys.stream()
                .map(key -> Objects.requireNonNull(entries.get(key)))
                .toList();
    }

    private List<Long> besideMirrors(long caseId, long bookId) {
        return rows.list(
                BESIDE_MIRRORS,
                row -> row.getLong(1),
                bookId,
                caseId,
                bookId,
                caseId,
                bookId,
                caseId,
                bookId,
                caseId,
                bookId,
                caseId,
                caseId);
    }

    private static MemoEntry entry(ResultSet row, List<MemoEntry.AccountTotal> accounts) throws SQLException {
        PostedEntry posted = new PostedEntry(
                row.getLong("id"),
                row.getInt("fiscal_year"),
                row.getLong("seq"),
                row.getObject("posted_on", LocalDate.class));
        return new MemoEntry(
                Optional.of(posted.number()),
                posted.postedOn(),
                row.getString("description"),
                new Money(row.getBigDecimal("total"), Currency.getInstance(row.getString("currency"))),
                accounts);
    }

    private static MemoEntry.AccountTotal account(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new MemoEntry.AccountTotal(
                row.getString("account"),
                row.getString("name"),
                ChartAccount.Type.valueOf(row.getString("type")),
                row.getInt("lines"),
                new Money(row.getBigDecimal("debit"), currency),
                new Money(row.getBigDecimal("credit"), currency));
    }
}

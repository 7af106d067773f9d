package org.ballast.journal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.journal.domain.EntryInBook;
import org.ballast.journal.domain.JournalCursor;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.journal.domain.JournalFilter;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.journal.domain.Purpose;
import org.ballast.journal.domain.RecordedEntry;
import org.ballast.journal.domain.UnitOfAccount;
import org.ballast.sql.SqlRows;

/** The books for reading: pages of entries with their lines, two queries a page. */
@ApplicationScoped
public class RecordedEntries {

    private static final String ENTRIES = "SELECT e.id, e.fiscal_year, e.seq, e.posted_on, e.kind, e.purpose,"
            + " e.reason, e.description, e.currency, e.total, e.source_type, e.source_id, e.recorded_by, e.recorded_at FROM journal_entry e";
    private static final String LINES = "SELECT l.entry_id, l.line_no, l.account, a.name, l.unit_kind, l.unit_id,"
            + " l.unit_code, l.currency, l.debit, l.credit FROM journal_line l JOIN book b ON b.id = l.book_id"
            + " JOIN account a ON a.chart = b.chart AND a.number = l.account";

    private static final String AMONG = " JOIN UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id) ON k.id = e.id";

    @Inject
    private SqlRows rows;

    /** The next entries after a cursor, the earliest first. */
    public List<RecordedEntry> after(JournalFilter filter, JournalCursor cursor, int limit) {
        EntryQuery query = new EntryQuery(filter)
                .and(
                        "e.posted_on >= ? AND (e.posted_on > ? OR e.id > ?)",
                        cursor.postedOn(),
                        cursor.postedOn(),
                        cursor.id());
        return withLines(rows.list(
                ENTRIES + query.where() + " ORDER BY e.posted_on, e.id LIMIT ?",
                RecordedEntries::entry,
                query.values(limit)));
    }

    /**
     * Entries without their lines beyond another one, the latest first or, backward, the earliest first.
     *
     * @param from empty for the edge of the list
     */
    public List<RecordedEntry> beyond(JournalFilter filter, Optional<JournalCursor> from, boolean backward, int limit) {
        String sign = backward ? ">" : "<";
        String direction = backward ? "" : " DESC";
        EntryQuery query = new EntryQuery(filter);
        from.ifPresent(cursor -> query.and(
                "e.posted_on " + sign + "= ? AND (e.posted_on " + sign + " ? OR e.id " + sign + " ?)",
                cursor.postedOn(),
                cursor.postedOn(),
                cursor.id()));
        return rows.list(
                ENTRIES + query.where() + " ORDER BY e.posted_on" + direction + ", e.id" + direction + " LIMIT ?",
                RecordedEntries::entry,
                query.values(limit));
    }

    public long count(JournalFilter filter) {
        EntryQuery query = new EntryQuery(filter);
        return rows.list("SELECT COUNT(*) FROM journal_entry e" + query.where(), row -> row.getLong(1), query.values())
                .get(0);
    }

    public Optional<RecordedEntry> byId(long bookId, long id) {
        return withLines(rows.list(ENTRIES + " WHERE e.book_id = ? AND e.id = ?", RecordedEntries::entry, bookId, id))
                .stream()
                .findFirst();
    }

    /** The book that the entry stands in. */
    public Optional<Long> bookOf(long id) {
        return rows.list("SELECT book_id FROM journal_entry WHERE id = ?", row -> row.getLong(1), id).stream()
                .findFirst();
    }

    /** Of whatever book. */
    public Optional<RecordedEntry> byId(long id) {
        return withLines(rows.list(ENTRIES + " WHERE e.id = ?", RecordedEntries::entry, id)).stream()
                .findFirst();
    }

    /** Those of some keys that are there, each with its book, in the order of posting. */
    public List<EntryInBook> byIds(Collection<Long> ids, boolean withLines) {
        Map<Long, Long> books = new HashMap<>();
        rows.forEach(
                "SELECT e.id, e.book_id FROM journal_entry e" + AMONG,
                row -> books.put(row.getLong(1), row.getLong(2)),
                ids);
        List<RecordedEntry> found = rows.list(ENTRIES + AMONG + " ORDER BY e.id", RecordedEntries::entry, ids);
        return (withLines ? withLines(found) : found)
                .stream()
                        .map(entry -> new EntryInBook(
                                books.getOrDefault(entry.posted().id(), 0L), entry))
                        .toList();
    }

    /** The mirrors of those entries that are undone, by key of the entry. */
    public Map<Long, PostedEntry> mirrorsOf(Collection<Long> ids) {
        Map<Long, PostedEntry> mirrors = new HashMap<>();
        rows.forEach(
                "SELECT e.reverses_id, e.id, e.fiscal_year, e.seq, e.posted_on FROM journal_entry e"
                        + " JOIN UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id) ON k.id = e.reverses_id",
                row -> mirrors.put(row.getLong("reverses_id"), posted(row)),
                ids);
        return mirrors;
    }

    /** The entry that a mirror undoes. */
    public Optional<PostedEntry> undoneBy(long mirrorId) {
        return rows
                .list(
                        "SELECT e.id, e.fiscal_year, e.seq, e.posted_on FROM journal_entry m"
                                + " JOIN journal_entry e ON e.id = m.reverses_id WHERE m.id = ?",
                        RecordedEntries::posted,
                        mirrorId)
                .stream()
                .findFirst();
    }

    private List<RecordedEntry> withLines(List<RecordedEntry> entries) {
        if (entries.isEmpty()) {
            return entries;
        }
        Map<Long, List<RecordedEntry.Line>> lines = new HashMap<>();
        String marks = String.join(", ", Collections.nCopies(entries.size(), "?"));
        rows.forEach(
                LINES + " WHERE l.entry_id IN (" + marks + ") ORDER BY l.entry_id, l.line_no",
                row -> lines.computeIfAbsent(row.getLong("entry_id"), id -> new ArrayList<>())
                        .add(line(row)),
                entries.stream().map(entry -> entry.posted().id()).toArray());
        return entries.stream()
                .map(entry -> withLines(entry, lines.getOrDefault(entry.posted().id(), List.of())))
                .toList();
    }

    private static RecordedEntry withLines(RecordedEntry entry, List<RecordedEntry.Line> lines) {
        return new RecordedEntry(
                entry.posted(),
                entry.kind(),
                entry.purpose(),
                entry.reason(),
                entry.description(),
                entry.total(),
                entry.sourceType(),
                entry.sourceId(),
                entry.recordedBy(),
                entry.recordedAt(),
                lines);
    }

    private static PostedEntry posted(ResultSet row) throws SQLException {
        return new PostedEntry(
                row.getLong("id"),
                row.getInt("fiscal_year"),
                row.getLong("seq"),
                row.getObject("posted_on", LocalDate.class));
    }

    private static RecordedEntry entry(ResultSet row) throws SQLException {
        return new RecordedEntry(
                posted(row),
                JournalEntry.Kind.valueOf(row.getString("kind")),
                Purpose.valueOf(row.getString("purpose")),
                Objects.requireNonNullElse(row.getString("reason"), ""),
                row.getString("description"),
                money(row, "total"),
                row.getString("source_type"),
                row.getString("source_id"),
                row.getString("recorded_by"),
                SqlRows.instant(row, "recorded_at"),
                List.of());
    }

    private static RecordedEntry.Line line(ResultSet row) throws SQLException {
        return new RecordedEntry.Line(
                row.getInt("line_no"),
                row.getString("account"),
                row.getString("name"),
                unit(row),
                money(row, "debit"),
                money(row, "credit"));
    }

    private static Optional<UnitOfAccount> unit(ResultSet row) throws SQLException {
        String kind = row.getString("unit_kind");
        return kind == null
                ? Optional.empty()
                : Optional.of(new UnitOfAccount(
                        UnitOfAccount.Kind.valueOf(kind), row.getLong("unit_id"), row.getString("unit_code")));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return new Money(row.getBigDecimal(column), Currency.getInstance(row.getString("currency")));
    }
}

package org.ballast.manualjournals.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.manualjournals.domain.JournalHead;
import org.ballast.manualjournals.domain.ManualJournal;
import org.ballast.manualjournals.domain.ManualLine;
import org.ballast.manualjournals.domain.ManualjournalsSentence;
import org.ballast.manualjournals.domain.RecordedJournal;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.BatchInsert;
import org.ballast.sql.Batches;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;

/** Manual journals with their lines; they only grow. Call it inside a transaction. */
@ApplicationScoped
public class ManualJournals {

    private static final int IDS_A_BLOCK = 50;
    private static final String COLUMNS = "SELECT j.id, j.entity_id, j.book_id, j.external_id, j.revision, j.posted_on,"
            + " j.description, j.purpose, j.reverses_on, j.repeats_until, j.case_id, j.entered_by, j.entered_at,"
            + " l.account, l.currency, l.debit, l.credit, l.memo_text FROM ";
    private static final String LINES = " j JOIN manual_journal_line l ON l.journal_id = j.id ORDER BY j.id";

    @Inject
    private SqlRows rows;

    @Inject
    private Batches batches;

    @Inject
    private IdBlocks ids;

    /** A key for one that is about to be kept. */
    public long newId() {
        return ids.take("manual_journal_seq", IDS_A_BLOCK);
    }

    /** Keeps a new one: its lines, then itself, so that it is checked as a whole. */
    public void add(RecordedJournal journal) {
        addLines(journal);
        JournalHead head = journal.content().head();
        rows.execute(
                "INSERT INTO manual_journal (id, entity_id, book_id, currency, external_id, revision, posted_on,"
                        + " description, purpose, reverses_on, repeats_until, line_count, entry_count, total, case_id,"
                        + " entered_by, entered_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                journal.id(),
                journal.entityId(),
                journal.bookId(),
                journal.content().total().currency(),
                head.externalId(),
                journal.revision(),
                head.postedOn(),
                head.description(),
                head.purpose(),
                head.reversesOn(),
                head.repeatsUntil(),
                journal.content().lines().size(),
                head.plan().size(),
                journal.content().total(),
                journal.caseId(),
                journal.enteredBy(),
                journal.enteredAt());
    }

    private void addLines(RecordedJournal journal) {
        int number = 0;
        try (BatchInsert insert =
                batches.open("INSERT INTO manual_journal_line (journal_id, line_no, account, currency,"
                        + " debit, credit, memo_text) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            for (ManualLine line : journal.content().lines()) {
                number++;
                insert.add(
                        journal.id(),
                        number,
                        line.account(),
                        line.debit().currency(),
                        line.debit(),
                        line.credit(),
                        line.memo());
            }
        }
    }

    /**
     * @throws Refusal NOT_FOUND
     */
    public RecordedJournal byId(long id) {
        return found("(SELECT * FROM manual_journal WHERE id = ?)", "", id).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, ManualjournalsSentence.NO_JOURNAL, id));
    }

    /** Those of them that are there. */
    public List<RecordedJournal> byIds(Collection<Long> ids) {
        return found(
                "(SELECT m.* FROM manual_journal m JOIN UNNEST(CAST(? AS BIGINT ARRAY)) AS n(id) ON n.id = m.id)",
                "",
                ids);
    }

    /**
     * What all journals of the same book and day that are undecided or posted move on an account of a journal together, itself
     * among them: the largest of its accounts.
     */
    public Money together(RecordedJournal journal) {
        return rows.list(
                        "SELECT COALESCE(MAX(t.moved), 0) FROM (SELECT SUM(l.debit + l.credit) AS moved FROM manual_journal j"
                                + " JOIN manual_journal_line l ON l.journal_id = j.id JOIN approval_case c ON c.id = j.case_id"
                                + " WHERE j.book_id = ? AND j.posted_on = ? AND (c.live_key IS NOT NULL"
                                + " OR c.status = 'POSTED') AND l.account IN (SELECT account FROM manual_journal_line"
                                + " WHERE journal_id = ?) GROUP BY l.account) t",
                        row -> new Money(
                                row.getBigDecimal(1), journal.content().total().currency()),
                        journal.bookId(),
                        journal.content().head().postedOn(),
                        journal.id())
                .getFirst();
    }

    /** All that were entered under an id, the latest first. */
    public List<RecordedJournal> known(long bookId, String externalId) {
        return found(
                "(SELECT * FROM manual_journal WHERE book_id = ? AND external_id = ?)", " DESC", bookId, externalId);
    }

    /**
     * Those of a book before another one, the latest first.
     *
     * @param beforeId empty for the latest
     */
    public List<RecordedJournal> before(long bookId, Optional<Long> beforeId, int limit) {
        return found(
                "(SELECT * FROM manual_journal WHERE book_id = ? AND id < ? ORDER BY id DESC FETCH FIRST ? ROWS ONLY)",
                " DESC",
                bookId,
                beforeId.orElse(Long.MAX_VALUE),
                limit);
    }

    private List<RecordedJournal> found(String some, String order, Object... values) {
        Map<Long, RecordedJournal> journals = new LinkedHashMap<>();
        rows.forEach(
                COLUMNS + some + LINES + order + ", l.line_no",
                row -> journals.merge(row.getLong("id"), journal(row), ManualJournals::together),
                values);
        return List.copyOf(journals.values());
    }

    private static RecordedJournal together(RecordedJournal known, RecordedJournal next) {
        List<ManualLine> lines = new ArrayList<>(known.content().lines());
        lines.addAll(next.content().lines());
        return new RecordedJournal(
                known.id(),
                known.entityId(),
                known.bookId(),
                known.revision(),
                new ManualJournal(known.content().head(), lines),
                known.caseId(),
                known.enteredBy(),
                known.enteredAt());
    }

    private static RecordedJournal journal(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new RecordedJournal(
                row.getLong("id"),
                row.getLong("entity_id"),
                row.getLong("book_id"),
                row.getInt("revision"),
                new ManualJournal(
                        head(row),
                        List.of(new ManualLine(
                                row.getString("account"),
                                new Money(row.getBigDecimal("debit"), currency),
                                new Money(row.getBigDecimal("credit"), currency),
                                row.getString("memo_text")))),
                row.getLong("case_id"),
                row.getString("entered_by"),
                SqlRows.instant(row, "entered_at"));
    }

    private static JournalHead head(ResultSet row) throws SQLException {
        return new JournalHead(
                row.getString("external_id"),
                row.getObject("posted_on", LocalDate.class),
                row.getString("description"),
                JournalHead.ManualPurpose.valueOf(row.getString("purpose")),
                Optional.ofNullable(row.getObject("reverses_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("repeats_until", LocalDate.class)));
    }
}

package org.ballast.manualjournals.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** A journal that repeats moves what all of its entries move, as one approval counts for all. */
    private static final String MOVED = "SELECT j.posted_on, l.account, SUM((l.debit + l.credit)"
            + " * CASE WHEN j.repeats_until IS NULL THEN 1 ELSE j.entry_count END) AS moved"
            + " FROM UNNEST(CAST(? AS DATE ARRAY)) AS d(on_day) JOIN manual_journal j ON j.posted_on = d.on_day"
            + " JOIN manual_journal_line l ON l.journal_id = j.id JOIN approval_case c ON c.id = j.case_id"
            + " WHERE j.book_id = ? AND (c.live_key IS NOT NULL OR c.status = 'POSTED') GROUP BY j.posted_on, l.account";

    private static final String LINES = " j JOIN manual_journal_line l ON l.journal_id = j.id ORDER BY j.id";

    /** What does not fit into an amount weighs as the largest one does. */
    private static final BigDecimal MOST = new BigDecimal("99999999999999999");

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
     * and all of its copies among them: the largest of its accounts, by the key of the journal.
     */
    public Map<Long, Money> together(Collection<RecordedJournal> journals) {
        Map<Long, Money> moved = new HashMap<>();
        journals.stream()
                .collect(Collectors.groupingBy(RecordedJournal::bookId))
                .forEach((bookId, ofBook) -> {
                    Map<AccountDay, BigDecimal> ofDays = moved(bookId, ofBook);
                    ofBook.forEach(journal -> moved.put(journal.id(), largest(journal, ofDays)));
                });
        return moved;
    }

    private record AccountDay(LocalDate on, String account) {}

    private Map<AccountDay, BigDecimal> moved(long bookId, List<RecordedJournal> journals) {
        Map<AccountDay, BigDecimal> moved = new HashMap<>();
        rows.forEach(
                MOVED,
                row -> moved.put(
                        new AccountDay(row.getObject("posted_on", LocalDate.class), row.getString("account")),
                        row.getBigDecimal("moved")),
                journals.stream()
                        .map(journal -> journal.content().head().postedOn())
                        .collect(Collectors.toSet()),
                bookId);
        return moved;
    }

    private static Money largest(RecordedJournal journal, Map<AccountDay, BigDecimal> moved) {
        LocalDate day = journal.content().head().postedOn();
        BigDecimal largest = journal.content().lines().stream()
                .map(line -> moved.getOrDefault(new AccountDay(day, line.account()), BigDecimal.ZERO))
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        return new Money(largest.min(MOST), journal.content().total().currency());
    }

    /** All that were entered under ids, by id, the latest first. */
    public Map<String, List<RecordedJournal>> known(long bookId, Collection<String> externalIds) {
        return found(
                        "(SELECT m.* FROM manual_journal m JOIN UNNEST(CAST(? AS VARCHAR ARRAY)) AS n(id)"
                                + " ON n.id = m.external_id WHERE m.book_id = ?)",
                        " DESC",
                        Set.copyOf(externalIds),
                        bookId)
                .stream()
                .collect(Collectors.groupingBy(
                        journal -> journal.content().head().externalId()));
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
        Map<Long, RecordedJournal> heads = new LinkedHashMap<>();
        Map<Long, List<ManualLine>> lines = new HashMap<>();
        rows.forEach(
                COLUMNS + some + LINES + order + ", l.line_no",
                row -> {
                    long id = row.getLong("id");
                    if (!heads.containsKey(id)) {
                        heads.put(id, withoutLines(row));
                    }
                    lines.computeIfAbsent(id, none -> new ArrayList<>()).add(line(row));
                },
                values);
        return heads.values().stream()
                .map(head -> head.withLines(lines.getOrDefault(head.id(), List.of())))
                .toList();
    }

    private static RecordedJournal withoutLines(ResultSet row) throws SQLException {
        return new RecordedJournal(
                row.getLong("id"),
                row.getLong("entity_id"),
                row.getLong("book_id"),
                row.getInt("revision"),
                new ManualJournal(head(row), List.of()),
                row.getLong("case_id"),
                row.getString("entered_by"),
                SqlRows.instant(row, "entered_at"));
    }

    private static ManualLine line(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new ManualLine(
                row.getString("account"),
                new Money(row.getBigDecimal("debit"), currency),
                new Money(row.getBigDecimal("credit"), currency),
                row.getString("memo_text"));
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

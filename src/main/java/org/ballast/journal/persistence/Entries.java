package org.ballast.journal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.ballast.amounts.Money;
import org.ballast.audit.application.Seals;
import org.ballast.audit.domain.RowSealer;
import org.ballast.journal.domain.Chart;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.journal.domain.JournalLine;
import org.ballast.journal.domain.UnitOfAccount;
import org.ballast.sql.BatchInsert;
import org.ballast.sql.Batches;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.RowBytes;
import org.ballast.sql.SqlRows;

/** The entries and their lines: written once, never changed. */
@ApplicationScoped
public class Entries {

    private static final int KEYS_A_BLOCK = 1_000;

    static final String LINE_COLUMNS = "entry_id, line_no, book_id, posted_on, account, unit_kind, unit_id, unit_code, "
            + "currency, debit, credit";
    /** The entry that a mirror undoes; the last value of its seal, and of no other's. */
    static final String REVERSES = "reverses_id";

    static final String ENTRY_COLUMNS =
            "id, book_id, fiscal_year, seq, posted_on, kind, purpose, reason, description, currency, "
                    + "total, line_count, source_type, source_id, posting_key, recorded_by, recorded_at";

    @Inject
    private SqlRows rows;

    @Inject
    private Batches batches;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    /** Keys for new entries, ascending. */
    public LongStream newIds(int count) {
        return ids.take("journal_entry_seq", KEYS_A_BLOCK, count);
    }

    /** Those of the posting keys that are in the books already. */
    public List<String> posted(List<String> postingKeys) {
        return rows.list(
                "SELECT e.posting_key FROM journal_entry e JOIN UNNEST(CAST(? AS CHAR(64) ARRAY)) AS k(posting_key)"
                        + " ON k.posting_key = e.posting_key",
                row -> row.getString(1),
                postingKeys);
    }

    /** Writes the lines, then the entries: the database checks each entry as a whole when it comes. All are sealed. */
    public void append(List<NumberedEntry> entries, Chart chart, String recordedBy, Instant recordedAt) {
        RowSealer seal = seals.open(SealedEntries.KIND);
        List<Object[]> heads = new ArrayList<>(entries.size());
        try (BatchInsert insert = batches.streamInto("journal_line", LINE_COLUMNS)) {
            for (NumberedEntry entry : entries) {
                Object[] row = row(entry, recordedBy, recordedAt);
                Object[] whole = withReversed(entry, row);
                heads.add(whole);
                // Of a mirror the entry that it undoes is sealed with it; any other as it was before there were mirrors
                seal.row(
                        entry.posted().id(),
                        RowBytes.of(entry.entry().reverses().isPresent() ? whole : row));
                addLines(insert, seal, entry, chart);
            }
        }
        try (BatchInsert insert = batches.streamInto("journal_entry", ENTRY_COLUMNS + ", " + REVERSES)) {
            heads.forEach(insert::add);
        }
        seals.add(seal);
    }

    private static Object[] withReversed(NumberedEntry numbered, Object[] row) {
        Object[] whole = Arrays.copyOf(row, row.length + 1);
        whole[row.length] = numbered.entry().reverses();
        return whole;
    }

    private static void addLines(BatchInsert insert, RowSealer seal, NumberedEntry numbered, Chart chart) {
        int lineNo = 0;
        for (JournalLine line : numbered.entry().lines()) {
            lineNo++;
            Object[] row = {
                numbered.posted().id(),
                lineNo,
                numbered.entry().bookId(),
                numbered.entry().postedOn(),
                chart.account(line.account()).number(),
                line.unit().map(UnitOfAccount::kind),
                line.unit().map(UnitOfAccount::id),
                line.unit().map(UnitOfAccount::code),
                line.debit().currency(),
                line.debit(),
                line.credit()
            };
            insert.add(row);
            seal.row(numbered.posted().id(), RowBytes.of(row));
        }
    }

    private static Object[] row(NumberedEntry numbered, String recordedBy, Instant recordedAt) {
        JournalEntry entry = numbered.entry();
        Money total = entry.total();
        return new Object[] {
            numbered.posted().id(),
            entry.bookId(),
            numbered.posted().fiscalYear(),
            numbered.posted().seq(),
            entry.postedOn(),
            entry.kind(),
            entry.purpose(),
            Optional.of(entry.reason()).filter(reason -> !reason.isEmpty()),
            entry.description(),
            total.currency(),
            total,
            entry.lines().size(),
            entry.sourceType(),
            entry.sourceId(),
            entry.postingKey(),
            recordedBy,
            recordedAt
        };
    }
}

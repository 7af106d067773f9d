package org.ballast.journal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.imports.application.CsvExport;
import org.ballast.journal.domain.JournalCursor;
import org.ballast.journal.domain.JournalFilter;
import org.ballast.journal.domain.RecordedEntry;
import org.ballast.journal.domain.UnitOfAccount;
import org.ballast.journal.persistence.RecordedEntries;

/** The journal as CSV, one row a line, in one consistent reading that never holds more than a few entries. */
@ApplicationScoped
@Transactional
public class ExportJournal {

    private static final int ENTRIES_AT_ONCE = 500;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RecordedEntries entries;

    public void write(JournalFilter filter, Appendable out) {
        currentUser.requireSignedIn();
        CsvExport csv = new CsvExport(out);
        csv.row(
                "entry",
                "posted_on",
                "kind",
                "description",
                "line",
                "account",
                "account_name",
                "lot",
                "debit",
                "credit",
                "currency",
                "source_type",
                "source_id",
                "recorded_by",
                "recorded_at");
        JournalCursor cursor = JournalCursor.START;
        List<RecordedEntry> some = entries.after(filter, cursor, ENTRIES_AT_ONCE);
        while (!some.isEmpty()) {
            some.forEach(entry -> write(entry, csv));
            RecordedEntry last = some.get(some.size() - 1);
            cursor = new JournalCursor(last.posted().postedOn(), last.posted().id());
            some = entries.after(filter, cursor, ENTRIES_AT_ONCE);
        }
    }

    private static void write(RecordedEntry entry, CsvExport csv) {
        for (RecordedEntry.Line line : entry.lines()) {
            csv.row(
                    entry.posted().number(),
                    entry.posted().postedOn(),
                    entry.kind(),
                    entry.description(),
                    line.lineNo(),
                    line.account(),
                    line.accountName(),
                    line.unit().map(UnitOfAccount::code).orElse(""),
                    line.debit(),
                    line.credit(),
                    line.debit().currency(),
                    entry.sourceType(),
                    entry.sourceId(),
                    entry.recordedBy(),
                    entry.recordedAt());
        }
    }
}

package org.ballast.evidence.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.ballast.evidence.domain.PackageZip;
import org.ballast.evidence.domain.PackagedScope;
import org.ballast.sql.SqlRows;

/** Journal entries with their lines in a package. */
@ApplicationScoped
public class EntryTables {

    private static final String ENTRY_COLUMNS =
            "k:entry_id t:number d:posted_on t:kind t:purpose t:reason t:description"
                    + " m:total t:currency k:line_count t:source_type t:source_id t:posting_key t:recorded_by i:recorded_at";
    private static final String ENTRIES = "SELECT e.id AS entry_id,"
            + " CAST(e.fiscal_year AS VARCHAR(8)) || '-' || LPAD(CAST(e.seq AS VARCHAR(12)), GREATEST(5,"
            + " CHAR_LENGTH(CAST(e.seq AS VARCHAR(12)))), '0') AS number, e.posted_on, e.kind, e.purpose, e.reason,"
            + " e.description, e.total, e.currency, e.line_count, e.source_type, e.source_id, e.posting_key, e.recorded_by,"
            + " e.recorded_at FROM journal_entry e";
    private static final String LINE_COLUMNS =
            "k:entry_id k:line_no t:account t:account_name t:unit_kind t:unit m:debit m:credit t:currency";
    private static final String LINES = "SELECT l.entry_id, l.line_no, l.account, a.name AS account_name, l.unit_kind,"
            + " l.unit_code AS unit, l.debit, l.credit, l.currency FROM journal_line l JOIN book k ON k.id = l.book_id"
            + " JOIN account a ON a.chart = k.chart AND a.number = l.account";

    private static final TableSql ENTRIES_OF_PERIOD = TableSql.of(
            ENTRY_COLUMNS,
            ENTRIES + " WHERE e.book_id = ? AND e.posted_on BETWEEN ? AND ? AND e.id <= ? ORDER BY e.id");
    private static final TableSql LINES_OF_PERIOD = TableSql.of(
            LINE_COLUMNS,
            LINES + " WHERE l.book_id = ? AND l.posted_on BETWEEN ? AND ? AND l.entry_id <= ?"
                    + " ORDER BY l.entry_id, l.line_no");
    private static final String SOME = " JOIN UNNEST(CAST(? AS BIGINT ARRAY)) AS n(id) ON n.id = ";
    private static final TableSql SOME_ENTRIES =
            TableSql.of(ENTRY_COLUMNS, ENTRIES + SOME + "e.id WHERE e.id <= ? ORDER BY e.id");
    private static final TableSql SOME_LINES =
            TableSql.of(LINE_COLUMNS, LINES + SOME + "l.entry_id WHERE l.entry_id <= ? ORDER BY l.entry_id, l.line_no");

    @Inject
    private SqlRows rows;

    @Inject
    private PackageTables tables;

    /** Adds those of the period, or of the case. */
    public void add(PackageZip zip, PackagedScope scope) throws IOException {
        String entries = "Journal entries";
        String lines = "Their lines";
        long last = scope.ends().entry();
        if (scope.period().isPresent()) {
            PackagedScope.Days days = scope.period().get();
            long book = scope.entity().book().id();
            tables.add(zip, "journal/entries", entries, ENTRIES_OF_PERIOD, book, days.from(), days.to(), last);
            tables.add(zip, "journal/lines", lines, LINES_OF_PERIOD, book, days.from(), days.to(), last);
        } else {
            List<Long> some = entriesOf(scope.cases());
            tables.add(zip, "journal/entries", entries, SOME_ENTRIES, some, last);
            tables.add(zip, "journal/lines", lines, SOME_LINES, some, last);
        }
    }

    /** Those that cases posted, mirrors and copies too. */
    private List<Long> entriesOf(List<Long> cases) {
        return rows.list(
                "SELECT c.entry_id FROM approval_case c JOIN UNNEST(CAST(? AS BIGINT ARRAY)) AS n(id) ON n.id = c.id"
                        + " WHERE c.entry_id IS NOT NULL UNION SELECT p.entry_id FROM manual_journal_posting p"
                        + " JOIN manual_journal j ON j.id = p.journal_id"
                        + " JOIN UNNEST(CAST(? AS BIGINT ARRAY)) AS o(id) ON o.id = j.case_id ORDER BY 1",
                row -> row.getLong(1),
                cases,
                cases);
    }
}

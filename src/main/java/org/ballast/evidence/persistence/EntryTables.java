package org.ballast.evidence.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ballast.evidence.domain.PackageZip;
import org.ballast.evidence.domain.PackagedScope;
import org.ballast.sql.SqlRows;

/** Journal entries with their lines in a package. */
@ApplicationScoped
public class EntryTables {

    private static final String ENTRY_COLUMNS =
            "k:entry_id t:number d:posted_on t:kind t:purpose t:reason t:description"
                    + " m:total t:currency k:line_count k:reverses t:source_type t:source_id t:posting_key t:recorded_by i:recorded_at";
    private static final String ENTRIES = "SELECT e.id AS entry_id,"
            + " CAST(e.fiscal_year AS VARCHAR(8)) || '-' || LPAD(CAST(e.seq AS VARCHAR(12)), GREATEST(5,"
            + " CHAR_LENGTH(CAST(e.seq AS VARCHAR(12)))), '0') AS number, e.posted_on, e.kind, e.purpose, e.reason,"
            + " e.description, e.total, e.currency, e.line_count, e.reverses_id AS reverses, e.source_type, e.source_id, e.posting_key, e.recorded_by,"
            + " e.recorded_at FROM journal_entry e";
    private static final String LINE_COLUMNS =
            "k:entry_id k:line_no t:account t:account_name t:unit_kind t:unit m:debit m:credit t:currency";
    private static final String LINES = "SELECT l.entry_id, l.line_no, l.account, a.name AS account_name, l.unit_kind,"
            + " l.unit_code AS unit, l.debit, l.credit, l.currency FROM journal_line l JOIN book k ON k.id = l.book_id"
            + " JOIN account a ON a.chart = k.chart AND a.number = l.account";

    /** Those that were in the books when the package was begun. */
    private static final String UNTIL = " JOIN UNNEST(CAST(? AS BIGINT ARRAY), CAST(? AS BIGINT ARRAY),"
            + " CAST(? AS BIGINT ARRAY)) AS y(book, fiscal, newest) ON y.book = e.book_id AND y.fiscal = e.fiscal_year"
            + " AND e.seq <= y.newest";

    private static final TableSql ENTRIES_OF_PERIOD = TableSql.of(
            ENTRY_COLUMNS, ENTRIES + UNTIL + " WHERE e.book_id = ? AND e.posted_on BETWEEN ? AND ? ORDER BY e.id");
    private static final TableSql LINES_OF_PERIOD = TableSql.of(
            LINE_COLUMNS,
            LINES + " JOIN journal_entry e ON e.id = l.entry_id" + UNTIL
                    + " WHERE l.book_id = ? AND l.posted_on BETWEEN ? AND ? ORDER BY l.entry_id, l.line_no");
    private static final String SOME = " JOIN UNNEST(CAST(? AS BIGINT ARRAY)) AS n(id) ON n.id = ";
    private static final TableSql SOME_ENTRIES =
            TableSql.of(ENTRY_COLUMNS, ENTRIES + UNTIL + SOME + "e.id ORDER BY e.id");
    private static final TableSql SOME_LINES = TableSql.of(
            LINE_COLUMNS,
            LINES + " JOIN journal_entry e ON e.id = l.entry_id" + UNTIL + SOME
                    + "l.entry_id ORDER BY l.entry_id, l.line_no");

    @Inject
    private SqlRows rows;

    @Inject
    private PackageTables tables;

    /** Adds those of the period, or of the case. */
    public void add(PackageZip zip, PackagedScope scope) throws IOException {
        String entries = "Journal entries";
        String lines = "Their lines";
        if (scope.period().isPresent()) {
            PackagedScope.Days days = scope.period().get();
            long book = scope.entity().book().id();
            tables.add(zip, "journal/entries", entries, ENTRIES_OF_PERIOD, until(scope, book, days.from(), days.to()));
            tables.add(zip, "journal/lines", lines, LINES_OF_PERIOD, until(scope, book, days.from(), days.to()));
        } else {
            List<Long> some = entriesOf(scope.cases());
            tables.add(zip, "journal/entries", entries, SOME_ENTRIES, until(scope, some));
            tables.add(zip, "journal/lines", lines, SOME_LINES, until(scope, some));
        }
    }

    private static Object[] until(PackagedScope scope, Object... more) {
        List<PackagedScope.YearEnd> years = scope.ends().years();
        return Stream.concat(
                        Stream.of(
                                years.stream().map(PackagedScope.YearEnd::book).toList(),
                                years.stream().map(PackagedScope.YearEnd::year).toList(),
                                years.stream().map(PackagedScope.YearEnd::last).toList()),
                        Stream.of(more))
                .toArray();
    }

    /** Those that cases posted and undid, with the mirrors of both. */
    private List<Long> entriesOf(List<Long> cases) {
        Set<Long> found = new TreeSet<>(rows.list(
                "SELECT c.entry_id FROM approval_case c" + SOME + "c.id WHERE c.entry_id IS NOT NULL"
                        + " UNION SELECT p.entry_id FROM manual_journal_posting p"
                        + " JOIN manual_journal j ON j.id = p.journal_id" + SOME + "j.case_id"
                        + " UNION SELECT i.entry_id FROM correction_item i JOIN correction r ON r.id = i.correction_id"
                        + SOME + "r.case_id WHERE i.entry_id IS NOT NULL",
                row -> row.getLong(1),
                cases,
                cases,
                cases));
        found.addAll(rows.list(
                "SELECT e.id FROM journal_entry e" + SOME + "e.reverses_id",
                row -> row.getLong(1),
                List.copyOf(found)));
        return List.copyOf(found);
    }
}

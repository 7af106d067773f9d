package org.ballast.evidence.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.evidence.domain.PackagedScope;
import org.ballast.sql.SqlRows;

/** What belongs into a package. */
@ApplicationScoped
public class PackageScopes {

    @Inject
    private SqlRows rows;

    private static final String OF_CASES = " JOIN UNNEST(CAST(? AS BIGINT ARRAY)) AS n(id) ON n.id = ";

    private static final String ABOUT = "SELECT c.id FROM approval_case c LEFT JOIN proposal p ON p.case_id = c.id"
            + " LEFT JOIN manual_journal j ON j.case_id = c.id LEFT JOIN reopening_request r ON r.case_id = c.id"
            + " LEFT JOIN accounting_period m ON m.id = r.period_id WHERE c.book_id = ? AND CASE"
            + " WHEN p.id IS NOT NULL THEN p.period_start <= ? AND p.period_end > ?"
            + " WHEN j.id IS NOT NULL THEN j.posted_on BETWEEN ? AND ?"
            + " WHEN r.id IS NOT NULL THEN m.starts_on BETWEEN ? AND ?"
            + " WHEN c.entry_id IS NULL THEN c.created_at >= ? AND c.created_at < ? ELSE FALSE END";

    private static final String BEHIND =
            " UNION SELECT c.id FROM journal_entry e JOIN approval_case c ON c.entry_id = e.id"
                    + " WHERE e.book_id = ? AND e.posted_on BETWEEN ? AND ?"
                    + " UNION SELECT c.id FROM journal_entry e JOIN approval_case c ON e.source_id = CAST(c.id AS VARCHAR(20))"
                    + " WHERE e.source_type = 'CASE' AND e.book_id = ? AND e.posted_on BETWEEN ? AND ? ORDER BY 1";

    /**
     * The cases of a book that are about days of a period, and those behind its entries: write-downs whose period meets it,
     * journals by their day, re-openings by their month, whatever else by the day of its entry, and by the day on which it was
     * made where it posts none.
     */
    public List<Long> cases(ReportingEntity entity, PackagedScope.Days days) {
        long book = entity.book().id();
        return rows.list(
                ABOUT + BEHIND,
                row -> row.getLong(1),
                book,
                days.to(),
                days.from(),
                days.from(),
                days.to(),
                days.from().withDayOfMonth(1),
                days.to(),
                entity.startOf(days.from()),
                entity.startOf(days.to().plusDays(1)),
                book,
                days.from(),
                days.to(),
                book,
                days.from(),
                days.to());
    }

    /** The files of cases, the first that came first. */
    public List<Long> files(List<Long> cases) {
        return rows.list(
                "SELECT a.id FROM attachment a" + OF_CASES + "a.case_id ORDER BY a.id", row -> row.getLong(1), cases);
    }

    /** What approvals of cases bind to, and what the cases were made with: SHA-256, hex, each once, ascending. */
    public List<String> texts(List<Long> cases) {
        Set<String> found = new TreeSet<>(rows.list(
                "SELECT c.evidence_hash FROM approval_case c" + OF_CASES + "c.id",
                row -> row.getString(1).strip(),
                cases));
        found.addAll(rows.list(
                "SELECT s.evidence_hash FROM approval_step s" + OF_CASES + "s.case_id WHERE s.action = 'CREATE'",
                row -> row.getString(1).strip(),
                cases));
        return List.copyOf(found);
    }

    /** The last number of each year of each book of an entity. */
    public List<PackagedScope.YearEnd> years(ReportingEntity entity) {
        return rows.list(
                "SELECT y.book_id, y.fiscal_year, y.last_seq FROM ledger_year y JOIN book b ON b.id = y.book_id"
                        + " WHERE b.entity_id = ? AND y.last_seq > 0 ORDER BY y.book_id, y.fiscal_year",
                row -> new PackagedScope.YearEnd(row.getLong(1), row.getLong(2), row.getLong(3)),
                entity.id());
    }
}

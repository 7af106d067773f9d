package org.ballast.evidence.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.evidence.domain.PackagedScope;
import org.ballast.sql.SqlRows;

/** What belongs into a package. */
@ApplicationScoped
public class PackageScopes {

    @Inject
    private SqlRows rows;

    /**
     * The cases of a book that are about days of a period: write-downs whose period meets it, whatever else by the day of its
     * entry, and by the day on which it was made where it posts none.
     */
    public List<Long> cases(ReportingEntity entity, PackagedScope.Days days) {
        return rows.list(
                "SELECT c.id FROM approval_case c LEFT JOIN proposal p ON p.case_id = c.id"
                        + " LEFT JOIN manual_journal j ON j.case_id = c.id LEFT JOIN journal_entry e ON e.id = c.entry_id"
                        + " WHERE c.book_id = ? AND CASE WHEN p.id IS NOT NULL THEN p.period_start <= ? AND p.period_end > ?"
                        + " WHEN j.id IS NOT NULL THEN j.posted_on BETWEEN ? AND ?"
                        + " WHEN e.id IS NOT NULL THEN e.posted_on BETWEEN ? AND ?"
                        + " ELSE c.created_at >= ? AND c.created_at < ? END ORDER BY c.id",
                row -> row.getLong(1),
                entity.book().id(),
                days.to(),
                days.from(),
                days.from(),
                days.to(),
                days.from(),
                days.to(),
                entity.startOf(days.from()),
                entity.startOf(days.to().plusDays(1)));
    }

    /** The newest of each. */
    public PackagedScope.Ends ends() {
        return rows.list(
                        "SELECT (SELECT COALESCE(MAX(id), 0) FROM journal_entry), (SELECT COALESCE(MAX(id), 0) FROM"
                                + " approval_step), (SELECT seq FROM audit_head WHERE id = 1)",
                        row -> new PackagedScope.Ends(row.getLong(1), row.getLong(2), row.getLong(3)))
                .getFirst();
    }
}

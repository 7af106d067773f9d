package org.ballast.corrections.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.ballast.sql.SqlRows;

/** Write-downs that corrections undid. Call it inside a transaction. */
@ApplicationScoped
public class UndoneWriteDowns {

    // Of each asset and period one: the newest that was undone, where no later run measured all its days
    private static final String NOT_MEASURED_AGAIN = "SELECT MAX(p.id) AS id FROM proposal p"
            + " JOIN approval_case c ON c.id = p.case_id AND c.status = 'REVERSED' JOIN book b ON b.id = p.book_id"
            + " WHERE b.closed_on IS NULL AND NOT EXISTS (SELECT 1 FROM measurement_run r JOIN measurement_run_asset s"
            + " ON s.run_id = r.id AND s.asset_id = p.asset_id AND s.blocked_by IS NULL WHERE r.book_id = p.book_id"
            + " AND r.id > p.run_id AND r.period_start <= p.period_start AND r.period_end >= p.period_end)"
            + " GROUP BY p.book_id, p.asset_id, p.period_start, p.period_end ORDER BY MAX(p.id)";

    @Inject
    private SqlRows rows;

    /** Keys of those whose days no later run has measured, the one made first first. */
    public List<Long> notMeasuredAgain() {
        return rows.list(NOT_MEASURED_AGAIN, row -> row.getLong("id"));
    }
}

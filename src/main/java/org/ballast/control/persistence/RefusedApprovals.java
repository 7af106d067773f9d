package org.ballast.control.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.SqlRows;

/** Approvals that the separation of duties refused. Call it inside a transaction. */
@ApplicationScoped
public class RefusedApprovals {

    private static final String SELECT =
            "SELECT d.at, d.code FROM approval_denial d JOIN approval_case c ON c.id = d.case_id"
                    + " WHERE d.at >= ? AND d.at < ? AND c.entity_id = ? ORDER BY d.id";

    @Inject
    private SqlRows rows;

    /** When, and by which rule. */
    public record RefusedApproval(Instant at, RefusalCode code) {}

    /**
     * Of an entity's cases in a time.
     *
     * @param to the instant after the last
     */
    public List<RefusedApproval> of(long entityId, Instant from, Instant to) {
        List<RefusedApproval> refused = new ArrayList<>();
        rows.forEach(
                SELECT,
                row -> refused.add(
                        new RefusedApproval(SqlRows.instant(row, "at"), RefusalCode.valueOf(row.getString("code")))),
                from,
                to,
                entityId);
        return refused;
    }
}

package org.ballast.writedowns.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.ballast.sql.SqlRows;

/** Whose records the tests of a proposal looked at. Call it inside a transaction. */
@ApplicationScoped
public class TestedRecords {

    @Inject
    private SqlRows rows;

    /** Who recorded its lots, and the disposals inside its period. */
    public List<String> recorders(long proposalId) {
        return rows.list(
                "SELECT l.recorded_by FROM measurement t JOIN lot l ON l.id = t.lot_id WHERE t.proposal_id = ?"
                        // Of a pool, whoever recorded what came in before the period was over
                        + " UNION SELECT f.recorded_by FROM proposal p JOIN measurement t ON t.proposal_id = p.id"
                        + " JOIN lot_event e ON e.lot_id = t.lot_id AND e.book_id = p.book_id AND e.posted_on < p.period_end"
                        + " JOIN lot f ON f.id = e.from_lot_id WHERE p.id = ?"
                        + " UNION SELECT d.recorded_by FROM measurement t JOIN disposal d ON d.id = t.disposal_id"
                        + " WHERE t.proposal_id = ?",
                row -> row.getString("recorded_by"),
                proposalId,
                proposalId,
                proposalId);
    }
}

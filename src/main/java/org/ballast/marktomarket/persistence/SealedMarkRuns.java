package org.ballast.marktomarket.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Runs of mark-to-market as they are sealed. */
@ApplicationScoped
public class SealedMarkRuns extends SealedTable {

    /** The kind of these rows. */
    public static final String KIND = "MARK_RUN";

    public SealedMarkRuns() {
        super(
                KIND,
                "id, book_id, period_start, period_end, positions, total_loss, in_income, currency, input_hash, run_by, run_at",
                "mark_run WHERE TRUE",
                "SELECT CAST(id AS VARCHAR(20)) FROM mark_run WHERE id = ?");
    }
}

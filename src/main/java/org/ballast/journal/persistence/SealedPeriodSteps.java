package org.ballast.journal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Locks of months, and those that were taken off, as they are sealed. */
@ApplicationScoped
public class SealedPeriodSteps extends SealedTable {

    /** The kind of these rows; their key is the step's. */
    static final String KIND = "PERIOD_STEP";

    public SealedPeriodSteps() {
        super(
                KIND,
                "id, period_id, from_state, to_state, actor, acknowledged_by, reason, at",
                "period_step WHERE TRUE",
                "SELECT SUBSTRING(CAST(p.starts_on AS VARCHAR(10)) FROM 1 FOR 7) FROM period_step s JOIN accounting_period p ON p.id = s.period_id"
                        + " WHERE s.id = ?");
    }

    @Override
    public boolean joinedLater() {
        return true;
    }
}

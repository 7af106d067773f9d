package org.ballast.livesheet.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Counts of ticks as they are sealed. */
@ApplicationScoped
public class SealedIntakes extends SealedTable {

    /** The kind of these rows. */
    public static final String KIND = "TICK_INTAKE";

    public SealedIntakes() {
        super(
                KIND,
                "id, at_minute, source, taken, late, recorded_at",
                "tick_intake WHERE TRUE",
                "SELECT source || ' ' || CAST(id AS VARCHAR(20)) FROM tick_intake WHERE id = ?");
    }
}

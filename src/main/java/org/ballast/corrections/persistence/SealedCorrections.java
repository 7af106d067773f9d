package org.ballast.corrections.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Corrections as they are sealed. */
@ApplicationScoped
public class SealedCorrections extends SealedTable {

    /** The kind of these rows; their key is the correction's. */
    static final String KIND = "CORRECTION";

    public SealedCorrections() {
        super(
                KIND,
                "id, entity_id, thing_kind, thing_id, reason, replacement, item_count, case_id, requested_by,"
                        + " requested_at",
                "correction WHERE TRUE",
                "SELECT CAST(id AS VARCHAR(20)) FROM correction WHERE id = ?");
    }
}

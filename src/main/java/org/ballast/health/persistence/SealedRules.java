package org.ballast.health.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Thresholds, covenants, limits and shares as they are sealed. */
@ApplicationScoped
public class SealedRules extends SealedTable {

    /** The kind of these rows, which have keys of their own. */
    public static final String KIND = "HEALTH_RULE";

    public SealedRules() {
        super(
                KIND,
                Rules.COLUMNS,
                "health_rule WHERE TRUE",
                "SELECT r.code || ' ' || h.kind || ' ' || COALESCE(h.measure, h.share_of) || ' ' || CAST(h.valid_from AS VARCHAR(10))"
                        + " FROM health_rule h JOIN reporting_entity r ON r.id = h.entity_id WHERE h.id = ?");
    }
}

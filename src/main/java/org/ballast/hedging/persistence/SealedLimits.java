package org.ballast.hedging.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Limits of positions as they are sealed. */
@ApplicationScoped
public class SealedLimits extends SealedTable {

    /** The kind of these rows, which have keys of their own. */
    public static final String KIND = "POSITION_LIMIT";

    public SealedLimits() {
        super(
                KIND,
                PositionLimits.COLUMNS,
                "position_limit WHERE TRUE",
                "SELECT r.code || ' ' || a.symbol || ' ' || CAST(l.valid_from AS VARCHAR(10)) FROM position_limit l"
                        + " JOIN reporting_entity r ON r.id = l.entity_id JOIN asset a ON a.id = l.asset_id WHERE l.id = ?");
    }
}

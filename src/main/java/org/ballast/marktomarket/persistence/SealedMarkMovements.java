package org.ballast.marktomarket.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** What proposals of mark-to-market move, as it is sealed. */
@ApplicationScoped
public class SealedMarkMovements extends SealedTable {

    /** The kind of these rows. */
    public static final String KIND = "MARK_MOVEMENT";

    public SealedMarkMovements() {
        super(
                KIND,
                MarkLines.MOVEMENT,
                "mark_movement WHERE TRUE",
                "SELECT p.reference FROM mark_movement m JOIN account_position p ON p.id = m.position_id WHERE m.id = ?");
    }
}

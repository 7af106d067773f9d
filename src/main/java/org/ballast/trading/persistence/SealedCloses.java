package org.ballast.trading.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Closes of positions as they are sealed. */
@ApplicationScoped
public class SealedCloses extends SealedTable {

    /** The kind of these rows, which have keys of their own. */
    public static final String KIND = "POSITION_CLOSE";

    public SealedCloses() {
        super(
                KIND,
                Closes.COLUMNS,
                "position_close WHERE TRUE",
                "SELECT p.reference || ' ' || c.reference FROM position_close c JOIN account_position p ON p.id = c.position_id WHERE c.id = ?");
    }
}

package org.ballast.marktomarket.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** What books began with of positions, as it is sealed. */
@ApplicationScoped
public class SealedOpeningPositions extends SealedTable {

    /** The kind of these rows. */
    static final String KIND = "OPENING_POSITION";

    public SealedOpeningPositions() {
        super(
                KIND,
                OpeningPositions.COLUMNS,
                "opening_position WHERE TRUE",
                "SELECT p.reference FROM opening_position o JOIN account_position p ON p.id = o.position_id WHERE o.id = ?");
    }
}

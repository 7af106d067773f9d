package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Lots as they were acquired. A pool is none: what it holds is told by its events. */
@ApplicationScoped
public class SealedLots extends SealedTable {

    /** The kind of these rows; their key is the lot's. */
    public static final String KIND = "LOT";

    static final String NAME = "SELECT r.code || ' ' || l.code FROM lot l JOIN reporting_entity r ON r.id = l.entity_id"
            + " WHERE l.id = ?";

    public SealedLots() {
        super(KIND, NewLots.COLUMNS, "lot WHERE pool_of_book_id IS NULL", NAME);
    }
}

package org.ballast.health.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Due dates as they are sealed. */
@ApplicationScoped
public class SealedDueItems extends SealedTable {

    /** The kind of these rows, which have keys of their own. */
    public static final String KIND = "DUE_ITEM";

    public SealedDueItems() {
        super(
                KIND,
                DueItems.COLUMNS,
                "due_item WHERE TRUE",
                "SELECT r.code || ' ' || d.reference FROM due_item d JOIN reporting_entity r ON r.id = d.entity_id WHERE d.id = ?");
    }
}

package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** The histories of the lots as they are sealed. */
@ApplicationScoped
public class SealedLotEvents extends SealedTable {

    /** The kind of these rows; their key is the event's. */
    public static final String KIND = "LOT_EVENT";

    public SealedLotEvents() {
        super(
                KIND,
                LotEvents.COLUMNS,
                "lot_event WHERE TRUE",
                "SELECT r.code || ' ' || l.code || ' ' || v.kind || ' ' || CAST(v.posted_on AS VARCHAR(10)) FROM lot_event v"
                        + " JOIN lot l ON l.id = v.lot_id JOIN reporting_entity r ON r.id = l.entity_id WHERE v.id = ?");
    }
}

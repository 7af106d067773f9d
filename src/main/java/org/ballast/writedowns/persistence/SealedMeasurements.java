package org.ballast.writedowns.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** The tests of lots as they are sealed. */
@ApplicationScoped
public class SealedMeasurements extends SealedTable {

    /** The kind of these rows; their key is the test's. */
    public static final String KIND = "MEASUREMENT";

    public SealedMeasurements() {
        super(
                KIND,
                Tests.WRITTEN,
                "measurement WHERE TRUE",
                "SELECT l.code || ' ' || CAST(t.window_to AS VARCHAR(40)) FROM measurement t JOIN lot l ON l.id = t.lot_id"
                        + " WHERE t.id = ?");
    }
}

package org.ballast.margin.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Checks for margin calls as they are sealed. */
@ApplicationScoped
public class SealedMarginChecks extends SealedTable {

    /** The kind of these rows; their key is their own. */
    static final String KIND = "MARGIN_CHECK";

    public SealedMarginChecks() {
        super(
                KIND,
                MarginReadings.CHECK_COLUMNS,
                "margin_check WHERE TRUE",
                "SELECT CAST(id AS VARCHAR(20)) FROM margin_check WHERE id = ?");
    }
}

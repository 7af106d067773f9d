package org.ballast.corrections.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** The chains of corrections as they are sealed. */
@ApplicationScoped
public class SealedCorrectionItems extends SealedTable {

    /** The kind of these rows; their key is the item's. */
    static final String KIND = "CORRECTION_ITEM";

    public SealedCorrectionItems() {
        super(
                KIND,
                Corrections.ITEM_COLUMNS,
                "correction_item WHERE TRUE",
                "SELECT named FROM correction_item WHERE id = ?");
    }
}

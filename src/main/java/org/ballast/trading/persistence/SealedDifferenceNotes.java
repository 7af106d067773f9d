package org.ballast.trading.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Notes of differences as they are sealed. */
@ApplicationScoped
public class SealedDifferenceNotes extends SealedTable {

    /** The kind of these rows, which have keys of their own. */
    public static final String KIND = "DIFFERENCE_NOTE";

    public SealedDifferenceNotes() {
        super(
                KIND,
                DifferenceNotes.COLUMNS,
                "difference_note WHERE TRUE",
                "SELECT t.code || ' ' || n.name FROM difference_note n JOIN account_snapshot s ON s.id = n.snapshot_id JOIN trading_account t ON t.id = s.account_id WHERE n.id = ?");
    }
}

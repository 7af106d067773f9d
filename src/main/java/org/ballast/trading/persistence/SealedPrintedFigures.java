package org.ballast.trading.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Figures that venues printed, as they are sealed. */
@ApplicationScoped
public class SealedPrintedFigures extends SealedTable {

    /** The kind of these rows, which have keys of their own. */
    public static final String KIND = "PRINTED_FIGURE";

    public SealedPrintedFigures() {
        super(
                KIND,
                Snapshots.PRINTED_COLUMNS,
                "printed_figure WHERE TRUE",
                "SELECT t.code || ' ' || f.name FROM printed_figure f JOIN account_snapshot s ON s.id = f.snapshot_id JOIN trading_account t ON t.id = s.account_id WHERE f.id = ?");
    }
}

package org.ballast.trading.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Pledged assets of snapshots as they are sealed. */
@ApplicationScoped
public class SealedCollateral extends SealedTable {

    /** The kind of these rows, which have keys of their own. */
    public static final String KIND = "SNAPSHOT_COLLATERAL";

    public SealedCollateral() {
        super(
                KIND,
                Snapshots.COLLATERAL_COLUMNS,
                "snapshot_collateral WHERE TRUE",
                "SELECT t.code || ' ' || c.asset FROM snapshot_collateral c JOIN account_snapshot s ON s.id = c.snapshot_id JOIN trading_account t ON t.id = s.account_id WHERE c.id = ?");
    }
}

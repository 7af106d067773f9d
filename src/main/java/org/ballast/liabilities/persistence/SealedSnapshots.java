package org.ballast.liabilities.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Snapshots of balances as they are sealed. */
@ApplicationScoped
public class SealedSnapshots extends SealedTable {

    /** The kind of these rows, which have keys of their own. */
    public static final String KIND = "LIABILITY_SNAPSHOT";

    public SealedSnapshots() {
        super(
                KIND,
                Snapshots.COLUMNS,
                "liability_snapshot WHERE TRUE",
                "SELECT e.code || ' ' || a.symbol || ' ' || CAST(s.version AS VARCHAR(12)) FROM liability_snapshot s"
                        + " JOIN reporting_entity e ON e.id = s.entity_id JOIN asset a ON a.id = s.asset_id WHERE s.id = ?");
    }
}

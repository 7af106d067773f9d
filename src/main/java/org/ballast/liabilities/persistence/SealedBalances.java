package org.ballast.liabilities.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Balances of customers as they are sealed. */
@ApplicationScoped
public class SealedBalances extends SealedTable {

    /** The kind of these rows, which have keys of their own. */
    public static final String KIND = "CUSTOMER_BALANCE";

    public SealedBalances() {
        super(
                KIND,
                Snapshots.ROW_COLUMNS,
                "customer_balance WHERE TRUE",
                "SELECT e.code || ' ' || a.symbol || ' ' || SUBSTRING(b.account FROM 1 FOR 100) FROM customer_balance b"
                        + " JOIN liability_snapshot s ON s.id = b.snapshot_id JOIN reporting_entity e ON e.id = s.entity_id"
                        + " JOIN asset a ON a.id = s.asset_id WHERE b.id = ?");
    }
}

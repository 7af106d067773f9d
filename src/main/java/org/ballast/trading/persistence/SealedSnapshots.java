package org.ballast.trading.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Snapshots of accounts as they are sealed. */
@ApplicationScoped
public class SealedSnapshots extends SealedTable {

    /** The kind of these rows, which have keys of their own. */
    public static final String KIND = "ACCOUNT_SNAPSHOT";

    public SealedSnapshots() {
        super(
                KIND,
                Snapshots.COLUMNS,
                "account_snapshot WHERE TRUE",
                "SELECT t.code || ' ' || CAST(s.taken_at AS VARCHAR(40)) FROM account_snapshot s JOIN trading_account t ON t.id = s.account_id WHERE s.id = ?");
    }
}

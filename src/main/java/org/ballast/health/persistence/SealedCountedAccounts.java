package org.ballast.health.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** What people said that accounts count as, as it is sealed; what the portal comes with is not. */
@ApplicationScoped
public class SealedCountedAccounts extends SealedTable {

    /** The kind of these rows, which have keys of their own. */
    public static final String KIND = "COUNTED_ACCOUNT";

    public SealedCountedAccounts() {
        super(
                KIND,
                CountedAccountRows.COLUMNS,
                "counted_account WHERE id > 0",
                "SELECT c.chart || ' ' || c.number FROM counted_account c WHERE c.id = ?");
    }
}

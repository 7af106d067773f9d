package org.ballast.trading.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Movements of cash as they are sealed. */
@ApplicationScoped
public class SealedCashMovements extends SealedTable {

    /** The kind of these rows, which have keys of their own. */
    public static final String KIND = "CASH_MOVEMENT";

    public SealedCashMovements() {
        super(
                KIND,
                CashMovements.COLUMNS,
                "cash_movement WHERE TRUE",
                "SELECT t.code || ' ' || m.reference FROM cash_movement m JOIN trading_account t ON t.id = m.account_id WHERE m.id = ?");
    }
}

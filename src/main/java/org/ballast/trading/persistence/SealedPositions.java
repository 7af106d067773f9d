package org.ballast.trading.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Positions as they are sealed. */
@ApplicationScoped
public class SealedPositions extends SealedTable {

    /** The kind of these rows, which have keys of their own. */
    public static final String KIND = "ACCOUNT_POSITION";

    public SealedPositions() {
        super(
                KIND,
                Positions.COLUMNS,
                "account_position WHERE TRUE",
                "SELECT t.code || ' ' || p.reference FROM account_position p JOIN trading_account t ON t.id = p.account_id WHERE p.id = ?");
    }
}

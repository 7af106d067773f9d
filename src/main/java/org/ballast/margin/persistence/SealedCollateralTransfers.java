package org.ballast.margin.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Collateral transfers as they are sealed. */
@ApplicationScoped
public class SealedCollateralTransfers extends SealedTable {

    /** The kind of these rows; their key is their own. */
    static final String KIND = "COLLATERAL_TRANSFER";

    public SealedCollateralTransfers() {
        super(
                KIND,
                CollateralTransfers.COLUMNS,
                "collateral_transfer WHERE TRUE",
                "SELECT a.code || ' ' || CAST(c.number_in AS VARCHAR(10)) FROM margin_call c JOIN trading_account a ON a.id = c.account_id JOIN collateral_transfer t ON t.call_id = c.id WHERE t.id = ?");
    }
}

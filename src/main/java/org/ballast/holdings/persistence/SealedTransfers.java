package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Transfers between wallets as they were recorded. */
@ApplicationScoped
public class SealedTransfers extends SealedTable {

    /** The kind of these rows, which have keys of their own. */
    public static final String KIND = "WALLET_TRANSFER";

    public SealedTransfers() {
        super(
                KIND,
                Transfers.COLUMNS,
                "wallet_transfer WHERE TRUE",
                "SELECT r.code || ' ' || t.reference FROM wallet_transfer t JOIN reporting_entity r ON r.id = t."
                        + "entity_id WHERE t.id = ?");
    }
}

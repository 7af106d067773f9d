package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Units of lots that transfers moved in each book. */
@ApplicationScoped
public class SealedTransferLots extends SealedTable {

    /** The kind of these rows, which have keys of their own. */
    public static final String KIND = "WALLET_TRANSFER_LOT";

    public SealedTransferLots() {
        super(
                KIND,
                Transfers.LOT_COLUMNS,
                "wallet_transfer_lot WHERE TRUE",
                "SELECT r.code || ' ' || t.reference || ' ' || l.code FROM wallet_transfer_lot m JOIN wallet_tra"
                        + "nsfer t ON t.id = m.transfer_id JOIN lot l ON l.id = m.lot_id JOIN reporting_entity r ON r.id ="
                        + " t.entity_id WHERE m.id = ?");
    }
}

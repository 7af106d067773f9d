package org.ballast.reserves.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Balances of reserves as they are sealed. */
@ApplicationScoped
public class SealedReserveBalances extends SealedTable {

    /** The kind of these rows, which have keys of their own. */
    public static final String KIND = "RESERVE_BALANCE";

    public SealedReserveBalances() {
        super(
                KIND,
                ReserveBalances.COLUMNS,
                "reserve_balance WHERE TRUE",
                "SELECT r.code || ' ' || a.address FROM reserve_balance b JOIN reserve_address a ON a.id = b.address_id JOIN reporting_entity r ON r.id = a.entity_id WHERE b.id = ?");
    }
}

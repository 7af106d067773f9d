package org.ballast.reserves.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Withdrawals of addresses as they are sealed. */
@ApplicationScoped
public class SealedReserveWithdrawals extends SealedTable {

    /** The kind of these rows, which have the keys of their addresses. */
    public static final String KIND = "RESERVE_WITHDRAWAL";

    public SealedReserveWithdrawals() {
        super(
                KIND,
                ReserveAddresses.WITHDRAWAL_COLUMNS,
                "reserve_address_withdrawal WHERE TRUE",
                "SELECT r.code || ' ' || a.address FROM reserve_address a JOIN reporting_entity r ON r.id = a.entity_id WHERE a.id = ?");
    }
}

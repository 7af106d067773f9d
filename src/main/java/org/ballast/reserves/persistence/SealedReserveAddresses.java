package org.ballast.reserves.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Addresses of reserves as they are sealed. */
@ApplicationScoped
public class SealedReserveAddresses extends SealedTable {

    /** The kind of these rows, which have keys of their own. */
    public static final String KIND = "RESERVE_ADDRESS";

    public SealedReserveAddresses() {
        super(
                KIND,
                ReserveAddresses.COLUMNS,
                "reserve_address WHERE TRUE",
                "SELECT r.code || ' ' || a.address FROM reserve_address a JOIN reporting_entity r ON r.id = a.entity_id WHERE a.id = ?");
    }
}

package org.ballast.reserves.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Signatures of reserves as they are sealed. */
@ApplicationScoped
public class SealedReserveSignatures extends SealedTable {

    /** The kind of these rows, which have keys of their own. */
    public static final String KIND = "RESERVE_SIGNATURE";

    public SealedReserveSignatures() {
        super(
                KIND,
                ReserveSignatures.COLUMNS,
                "reserve_signature WHERE TRUE",
                "SELECT r.code || ' ' || a.address FROM reserve_signature g JOIN reserve_address a ON a.id = g.address_id JOIN reporting_entity r ON r.id = a.entity_id WHERE g.id = ?");
    }
}

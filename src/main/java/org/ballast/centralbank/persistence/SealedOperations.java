package org.ballast.centralbank.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Operations of central banks as they are sealed. */
@ApplicationScoped
public class SealedOperations extends SealedTable {

    /** The kind of these rows, which have keys of their own. */
    public static final String KIND = "CENTRAL_BANK_OPERATION";

    public SealedOperations() {
        super(
                KIND,
                Operations.COLUMNS,
                "central_bank_operation WHERE TRUE",
                "SELECT r.code || ' ' || o.reference FROM central_bank_operation o"
                        + " JOIN reporting_entity r ON r.id = o.entity_id WHERE o.id = ?");
    }
}

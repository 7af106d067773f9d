package org.ballast.capital.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Lines of capital reports as they are sealed. */
@ApplicationScoped
public class SealedRegulatoryEntries extends SealedTable {

    /** The kind of these rows, which have keys of their own. */
    public static final String KIND = "CAPITAL_ENTRY";

    public SealedRegulatoryEntries() {
        super(
                KIND,
                RegulatoryEntries.COLUMNS,
                "regulatory_entry WHERE TRUE",
                "SELECT r.code || ' ' || n.line || ' ' || CAST(n.valid_from AS VARCHAR(10)) FROM regulatory_entry n JOIN reporting_entity r ON r.id = n.entity_id WHERE n.id = ?");
    }
}

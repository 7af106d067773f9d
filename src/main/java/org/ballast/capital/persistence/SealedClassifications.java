package org.ballast.capital.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Groups of assets under capital rules as they are sealed. */
@ApplicationScoped
public class SealedClassifications extends SealedTable {

    /** The kind of these rows, which have keys of their own. */
    public static final String KIND = "CRYPTO_CLASS";

    public SealedClassifications() {
        super(
                KIND,
                Classifications.COLUMNS,
                "crypto_classification WHERE TRUE",
                "SELECT r.code || ' ' || a.symbol || ' ' || CAST(k.valid_from AS VARCHAR(10)) FROM crypto_classification k JOIN reporting_entity r ON r.id = k.entity_id JOIN asset a ON a.id = k.asset_id WHERE k.id = ?");
    }
}

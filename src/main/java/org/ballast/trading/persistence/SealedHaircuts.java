package org.ballast.trading.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Haircuts of venues as they are sealed. */
@ApplicationScoped
public class SealedHaircuts extends SealedTable {

    /** The kind of these rows, which have keys of their own. */
    static final String KIND = "COLLATERAL_HAIRCUT";

    public SealedHaircuts() {
        super(
                KIND,
                CollateralHaircuts.COLUMNS,
                "collateral_haircut WHERE TRUE",
                "SELECT venue || ' ' || asset || ' ' || CAST(valid_from AS VARCHAR(10)) FROM collateral_haircut WHERE id = ?");
    }
}

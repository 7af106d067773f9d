package org.ballast.hedging.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Advice on positions as it is sealed. */
@ApplicationScoped
public class SealedAdvice extends SealedTable {

    /** The kind of these rows, which have keys of their own. */
    public static final String KIND = "POSITION_ADVICE";

    public SealedAdvice() {
        super(
                KIND,
                RecordedAdvice.COLUMNS,
                "position_advice WHERE TRUE",
                "SELECT r.code || ' ' || a.symbol || ' ' || CAST(p.as_of AS VARCHAR(10)) FROM position_advice p"
                        + " JOIN reporting_entity r ON r.id = p.entity_id JOIN asset a ON a.id = p.asset_id WHERE p.id = ?");
    }
}

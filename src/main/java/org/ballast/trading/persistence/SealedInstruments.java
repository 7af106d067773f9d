package org.ballast.trading.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Instruments as they are sealed. */
@ApplicationScoped
public class SealedInstruments extends SealedTable {

    /** The kind of these rows, which have keys of their own. */
    public static final String KIND = "INSTRUMENT";

    public SealedInstruments() {
        super(KIND, Instruments.COLUMNS, "instrument WHERE TRUE", "SELECT symbol FROM instrument WHERE id = ?");
    }
}

package org.ballast.trading.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Marks as they are sealed. */
@ApplicationScoped
public class SealedMarks extends SealedTable {

    /** The kind of these rows, which have keys of their own. */
    public static final String KIND = "INSTRUMENT_MARK";

    public SealedMarks() {
        super(
                KIND,
                Marks.COLUMNS,
                "instrument_mark WHERE TRUE",
                "SELECT i.symbol || ' ' || CAST(m.marked_at AS VARCHAR(40)) FROM instrument_mark m JOIN instrument i ON i.id = m.instrument_id WHERE m.id = ?");
    }
}

package org.ballast.prices.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Which prices were held back, and how and by whom they were decided. A price that has no such row may be used. */
@ApplicationScoped
public class SealedStatuses extends SealedTable {

    /** The kind of these rows; their key is the bar's. */
    public static final String KIND = "PRICE_STATUS";

    public SealedStatuses() {
        super(KIND, "id, status, decided_by, decided_at", "price_bar WHERE status <> 'USABLE'", SealedBars.NAME);
    }

    @Override
    public boolean changes() {
        return true;
    }
}

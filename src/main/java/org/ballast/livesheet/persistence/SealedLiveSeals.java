package org.ballast.livesheet.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Sealed minutes under the trail: their inputs by their hash. */
@ApplicationScoped
public class SealedLiveSeals extends SealedTable {

    /** The kind of these rows. */
    public static final String KIND = "LIVE_SEAL";

    public SealedLiveSeals() {
        super(
                KIND,
                "id, book_id, at_minute, as_of, status, currency, digital_assets, total_assets, total_liabilities, equity,"
                        + " solvency_ratio, inputs_hash, price_set, previous_hash, seal_hash",
                "live_seal WHERE TRUE",
                "SELECT CAST(at_minute AS VARCHAR(40)) FROM live_seal WHERE id = ?");
    }
}

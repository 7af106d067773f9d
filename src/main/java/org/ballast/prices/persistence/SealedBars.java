package org.ballast.prices.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Prices as they are sealed: what a market said, and who recorded it. */
@ApplicationScoped
public class SealedBars extends SealedTable {

    /** The kind of these rows; their key is the bar's. */
    public static final String KIND = "PRICE_BAR";

    static final String COLUMNS =
            "id, market_id, asset_id, currency, opens_at, interval_seconds, open_price, high_price,"
                    + " low_price, close_price, volume, revision, import_id, import_line, recorded_by, recorded_at";
    static final String NAME =
            "SELECT m.code || ' ' || a.symbol || '/' || b.currency || ' ' || CAST(b.opens_at AS VARCHAR(40))"
                    + " FROM price_bar b JOIN market m ON m.id = b.market_id JOIN asset a ON a.id = b.asset_id WHERE b.id = ?";

    public SealedBars() {
        super(KIND, COLUMNS, "price_bar WHERE TRUE", NAME);
    }
}

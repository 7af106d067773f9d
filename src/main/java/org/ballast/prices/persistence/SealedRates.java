package org.ballast.prices.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Exchange rates as they are sealed. */
@ApplicationScoped
public class SealedRates extends SealedTable {

    /** The kind of these rows; their key is the rate's. */
    public static final String KIND = "EXCHANGE_RATE";

    public SealedRates() {
        super(
                KIND,
                ExchangeRates.COLUMNS,
                "exchange_rate WHERE TRUE",
                "SELECT pair || ' ' || CAST(on_day AS VARCHAR(10)) FROM exchange_rate WHERE id = ?");
    }
}

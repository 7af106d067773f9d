package org.ballast.margin.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** What checks found as it is sealed. */
@ApplicationScoped
public class SealedMarginReadings extends SealedTable {

    /** The kind of these rows; their key is their own. */
    static final String KIND = "MARGIN_READING";

    public SealedMarginReadings() {
        super(
                KIND,
                MarginReadings.COLUMNS,
                "margin_reading WHERE TRUE",
                "SELECT a.code FROM margin_reading r JOIN trading_account a ON a.id = r.account_id WHERE r.id = ?");
    }
}

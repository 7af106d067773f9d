package org.ballast.venuecash.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Cash at venues that was proposed, as it is sealed. */
@ApplicationScoped
public class SealedCashPostings extends SealedTable {

    /** The kind of these rows; their key is their own. */
    static final String KIND = "VENUE_CASH";

    public SealedCashPostings() {
        super(
                KIND,
                CashPostings.COLUMNS,
                "venue_cash_posting WHERE TRUE",
                "SELECT a.code || ' ' || CAST(p.period_end AS VARCHAR(10)) FROM venue_cash_posting p JOIN trading_account a ON a.id = p.account_id WHERE p.id = ?");
    }
}

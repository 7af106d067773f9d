package org.ballast.margin.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Margin calls as they are sealed. */
@ApplicationScoped
public class SealedMarginCalls extends SealedTable {

    /** The kind of these rows; their key is their own. */
    static final String KIND = "MARGIN_CALL";

    public SealedMarginCalls() {
        super(
                KIND,
                MarginCalls.COLUMNS,
                "margin_call WHERE TRUE",
                "SELECT a.code || ' ' || CAST(c.number_in AS VARCHAR(10)) FROM margin_call c JOIN trading_account a ON a.id = c.account_id WHERE c.id = ?");
    }
}

package org.ballast.margin.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** What became of margin calls as it is sealed. */
@ApplicationScoped
public class SealedMarginCallEnds extends SealedTable {

    /** The kind of these rows; their key is their own. */
    static final String KIND = "MARGIN_CALL_END";

    public SealedMarginCallEnds() {
        super(
                KIND,
                MarginCalls.END_COLUMNS,
                "margin_call_end WHERE TRUE",
                "SELECT a.code || ' ' || CAST(c.number_in AS VARCHAR(10)) FROM margin_call c JOIN trading_account a ON a.id = c.account_id JOIN margin_call_end e ON e.call_id = c.id WHERE e.id = ?");
    }
}

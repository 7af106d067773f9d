package org.ballast.margin.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** What is asked for sold options as it is sealed. */
@ApplicationScoped
public class SealedShortOptionMargins extends SealedTable {

    /** The kind of these rows; their key is their own. */
    static final String KIND = "SHORT_OPTION_MARGIN";

    public SealedShortOptionMargins() {
        super(
                KIND,
                TableParts.SHARES_COLUMNS,
                "short_option_margin WHERE TRUE",
                "SELECT underlying || ' ' || style FROM short_option_margin WHERE id = ?");
    }
}

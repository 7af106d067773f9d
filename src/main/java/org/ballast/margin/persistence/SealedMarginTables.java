package org.ballast.margin.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Margin tables as they are sealed. */
@ApplicationScoped
public class SealedMarginTables extends SealedTable {

    /** The kind of these rows; their key is their own. */
    static final String KIND = "MARGIN_TABLE";

    public SealedMarginTables() {
        super(
                KIND,
                VenueTables.COLUMNS,
                "margin_table WHERE TRUE",
                "SELECT venue || ' ' || CAST(valid_from AS VARCHAR(10)) FROM margin_table WHERE id = ?");
    }
}

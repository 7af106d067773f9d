package org.ballast.margin.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Steps of margin tables as they are sealed. */
@ApplicationScoped
public class SealedMarginBrackets extends SealedTable {

    /** The kind of these rows; their key is their own. */
    static final String KIND = "MARGIN_BRACKET";

    public SealedMarginBrackets() {
        super(
                KIND,
                TableParts.BRACKET_COLUMNS,
                "margin_bracket WHERE TRUE",
                "SELECT underlying || ' ' || style || ' ' || CAST(step_no AS VARCHAR(10)) FROM margin_bracket WHERE id = ?");
    }
}

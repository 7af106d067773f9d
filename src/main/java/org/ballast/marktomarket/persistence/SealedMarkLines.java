package org.ballast.marktomarket.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Measured positions as they are sealed. */
@ApplicationScoped
public class SealedMarkLines extends SealedTable {

    /** The kind of these rows. */
    public static final String KIND = "MARK_LINE";

    public SealedMarkLines() {
        super(
                KIND,
                MarkLines.LINE,
                "mark_line WHERE TRUE",
                "SELECT p.reference FROM mark_line l JOIN account_position p ON p.id = l.position_id WHERE l.id = ?");
    }
}

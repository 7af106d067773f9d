package org.ballast.centralbank.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Figures of releases as they are sealed. */
@ApplicationScoped
public class SealedFigures extends SealedTable {

    /** The kind of these rows, which have keys of their own. */
    public static final String KIND = "PUBLISHED_FIGURE";

    public SealedFigures() {
        super(
                KIND,
                Releases.FIGURE_COLUMNS,
                "published_figure WHERE TRUE",
                "SELECT i.code || ' ' || CAST(r.as_of AS VARCHAR(10)) || ' ' || f.item FROM published_figure f"
                        + " JOIN published_release r ON r.id = f.release_id JOIN institution i ON i.id = r.institution_id"
                        + " WHERE f.id = ?");
    }
}

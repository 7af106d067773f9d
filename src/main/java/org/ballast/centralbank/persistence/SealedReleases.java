package org.ballast.centralbank.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Releases as they are sealed. */
@ApplicationScoped
public class SealedReleases extends SealedTable {

    /** The kind of these rows, which have keys of their own. */
    public static final String KIND = "PUBLISHED_RELEASE";

    public SealedReleases() {
        super(
                KIND,
                Releases.COLUMNS,
                "published_release WHERE TRUE",
                "SELECT i.code || ' ' || CAST(r.as_of AS VARCHAR(10)) FROM published_release r"
                        + " JOIN institution i ON i.id = r.institution_id WHERE r.id = ?");
    }
}

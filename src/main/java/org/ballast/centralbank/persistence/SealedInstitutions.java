package org.ballast.centralbank.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Institutions as they are sealed. */
@ApplicationScoped
public class SealedInstitutions extends SealedTable {

    /** The kind of these rows, which have keys of their own. */
    public static final String KIND = "INSTITUTION";

    public SealedInstitutions() {
        super(KIND, Institutions.COLUMNS, "institution WHERE TRUE", "SELECT code FROM institution WHERE id = ?");
    }
}

package org.ballast.centralbank.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Templates of institutions as they are sealed. */
@ApplicationScoped
public class SealedInstitutionTemplates extends SealedTable {

    /** The kind of these rows, which have keys of their own. */
    public static final String KIND = "INSTITUTION_TEMPLATE";

    public SealedInstitutionTemplates() {
        super(
                KIND,
                Institutions.TEMPLATE_COLUMNS,
                "institution_template WHERE TRUE",
                "SELECT i.code || ' ' || CAST(t.valid_from AS VARCHAR(10)) FROM institution_template t"
                        + " JOIN institution i ON i.id = t.institution_id WHERE t.id = ?");
    }
}

package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Loans with a pledge as they are sealed. */
@ApplicationScoped
public class SealedPledgedLoans extends SealedTable {

    /** The kind of these rows, which have keys of their own. */
    static final String KIND = "PLEDGED_LOAN";

    public SealedPledgedLoans() {
        super(
                KIND,
                PledgedLoans.COLUMNS,
                "pledged_loan WHERE TRUE",
                "SELECT r.code || ' ' || l.reference || ' ' || CAST(l.valid_from AS VARCHAR(10)) FROM pledged_loan l"
                        + " JOIN reporting_entity r ON r.id = l.entity_id WHERE l.id = ?");
    }
}

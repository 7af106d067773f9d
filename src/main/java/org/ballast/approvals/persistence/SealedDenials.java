package org.ballast.approvals.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Refused approvals as they are sealed. */
@ApplicationScoped
public class SealedDenials extends SealedTable {

    /** The kind of these rows, which have keys of their own. */
    static final String KIND = "APPROVAL_DENIAL";

    public SealedDenials() {
        super(
                KIND,
                "id, case_id, code, actor, on_behalf_of, at",
                "approval_denial WHERE TRUE",
                "SELECT CAST(case_id AS VARCHAR(20)) || ' ' || actor FROM approval_denial WHERE id = ?");
    }
}

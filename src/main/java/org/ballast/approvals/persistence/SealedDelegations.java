package org.ballast.approvals.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Delegations as they are sealed: who may approve in whose name, and until when. */
@ApplicationScoped
public class SealedDelegations extends SealedTable {

    /** The kind of these rows; their key is the delegation's. */
    static final String KIND = "DELEGATION";

    public SealedDelegations() {
        super(
                KIND,
                "id, from_user, to_user, role, first_day, last_day, reason, made_at, ended_at",
                "delegation WHERE TRUE",
                "SELECT from_user || ' > ' || to_user FROM delegation WHERE id = ?");
    }

    @Override
    public boolean changes() {
        return true;
    }

    @Override
    public boolean joinedLater() {
        return true;
    }
}

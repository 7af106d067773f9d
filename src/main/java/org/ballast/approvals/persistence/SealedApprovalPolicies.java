package org.ballast.approvals.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Approval policies as they are sealed. */
@ApplicationScoped
public class SealedApprovalPolicies extends SealedTable {

    /** The kind of these rows; their key is the policy's. */
    static final String KIND = "APPROVAL_POLICY";

    public SealedApprovalPolicies() {
        super(
                KIND,
                "id, entity_id, valid_from, single_from, dual_from, step_up_from, materiality, currency, second_factor,"
                        + " due_days, reason, wanted_by, wanted_at, in_force_at",
                "approval_policy WHERE TRUE",
                "SELECT CAST(id AS VARCHAR(20)) FROM approval_policy WHERE id = ?");
    }

    @Override
    public boolean changes() {
        return true;
    }
}

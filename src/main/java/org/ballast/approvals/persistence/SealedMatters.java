package org.ballast.approvals.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** What takes a second person by an approval policy, as it is sealed. A policy that has no such row asks it of nothing more. */
@ApplicationScoped
public class SealedMatters extends SealedTable {

    /** The kind of these rows; their key is the policy's. */
    static final String KIND = "APPROVAL_MATTERS";

    public SealedMatters() {
        super(
                KIND,
                "policy_id, for_policies, for_prices",
                "approval_policy_matters WHERE TRUE",
                "SELECT CAST(policy_id AS VARCHAR(20)) FROM approval_policy_matters WHERE policy_id = ?");
    }
}

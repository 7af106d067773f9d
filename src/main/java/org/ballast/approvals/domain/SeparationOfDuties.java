package org.ballast.approvals.domain;

import java.util.Optional;
import java.util.Set;
import org.ballast.refusals.RefusalCode;

/**
 * Whoever prepared or edited a proposal never approves it, nor does whoever recorded what its evidence rests on or changed
 * the price policy of its asset within its period (accounting.md §4.3, R1, R2 and R5).
 */
public final class SeparationOfDuties {

    private SeparationOfDuties() {}

    /**
     * @param evidenceEditors who recorded the lots and prices of the evidence, or confirmed them
     * @param policyChangers who replaced the asset's policy by another one within the period
     * @return why this user may not approve, empty if he may
     */
    public static Optional<RefusalCode> refusal(
            String approver, History history, Set<String> evidenceEditors, Set<String> policyChangers) {
        if (history.preparers().contains(approver)) {
            return Optional.of(RefusalCode.SOD_PREPARER_IS_APPROVER);
        }
        if (history.editors().contains(approver) || evidenceEditors.contains(approver)) {
            return Optional.of(RefusalCode.SOD_EDITOR_IS_APPROVER);
        }
        return policyChangers.contains(approver)
                ? Optional.of(RefusalCode.SOD_POLICY_CHANGER_IS_APPROVER)
                : Optional.empty();
    }
}

package org.ballast.approvals.domain;

import java.util.Optional;
import java.util.Set;
import org.ballast.access.domain.RefusalCode;

/** Whoever prepared or edited a proposal never approves it (accounting.md §4.3, R1 and R2). */
public final class SeparationOfDuties {

    private SeparationOfDuties() {}

    /**
     * @param preparers who created or submitted the proposal
     * @param editors who changed it
     * @return why this user may not approve, empty if he may
     */
    public static Optional<RefusalCode> refusal(String approver, Set<String> preparers, Set<String> editors) {
        if (preparers.contains(approver)) {
            return Optional.of(RefusalCode.SOD_PREPARER_IS_APPROVER);
        }
        return editors.contains(approver) ? Optional.of(RefusalCode.SOD_EDITOR_IS_APPROVER) : Optional.empty();
    }
}

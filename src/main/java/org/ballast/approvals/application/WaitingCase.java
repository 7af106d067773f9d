package org.ballast.approvals.application;

import java.util.List;
import java.util.Optional;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseStep;
import org.ballast.approvals.domain.History;
import org.ballast.approvals.domain.Tier;
import org.ballast.words.Said;

/**
 * A case in a list, as it stands for whoever looks.
 *
 * @param age business days since it was submitted last; 0 of what does not wait
 * @param isOverdue whether the day by which it should be decided has passed
 * @param bar why the user may not approve it; empty where the user may, or where it does not wait
 * @param isFirstLook whether the user never opened it
 * @param news the steps since the user opened it last, oldest first; none of what was never opened
 * @param isCfos whether the last approval is the CFO's, also where one is all that it takes
 */
public record WaitingCase(
        ApprovalCase approvalCase,
        CaseLabel label,
        History history,
        int age,
        boolean isOverdue,
        Optional<Said> bar,
        boolean isFirstLook,
        List<CaseStep> news,
        boolean isCfos) {

    public WaitingCase {
        news = List.copyOf(news);
    }

    /** How many approvals it takes. */
    public int approvalsNeeded() {
        return approvalCase.tier().map(Tier::approvals).orElse(0);
    }

    public int approvalsMissing() {
        return approvalCase.approvalsMissing(history);
    }

    /** How many of them stand: none of what came back or was turned down. */
    public int approvalsGiven() {
        return switch (approvalCase.status()) {
            case SUBMITTED, APPROVED, POSTED, REVERSED ->
                Math.min(approvalsNeeded(), history.approvals().size());
            default -> 0;
        };
    }

    /** Whether the CFO's is the one that is missing. */
    public boolean isCfoMissing() {
        return (approvalsNeeded() > 1 || isCfos) && approvalsMissing() > 0 && !history.isSignedByCfo();
    }
}

package org.ballast.approvals.application;

import java.util.List;
import java.util.Set;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseAction;
import org.ballast.approvals.domain.History;
import org.ballast.approvals.domain.Tier;

/**
 * A case with what was done with it and what the user may do now.
 *
 * @param delegators in whose name the user may approve it, beside the own
 * @param offered the steps that the user may take; an approval, whichever of two it is, as APPROVE_FINAL
 * @param seen how it stands in a list of the user's
 */
public record CaseDetail(
        ApprovalCase approvalCase,
        History history,
        Set<CaseAction> offered,
        List<String> delegators,
        WaitingCase seen) {

    public CaseDetail {
        offered = Set.copyOf(offered);
        delegators = List.copyOf(delegators);
    }

    /** Whether each approval takes a fresh proof of who approves. */
    public boolean isSteppedUp() {
        return approvalCase.tier().filter(Tier::isSteppedUp).isPresent();
    }

    /** How many approvals are still missing. */
    public int approvalsMissing() {
        return approvalCase.approvalsMissing(history);
    }
}

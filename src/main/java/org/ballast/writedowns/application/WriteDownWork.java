package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.application.LookedAt;
import org.ballast.access.application.WorkGroup;
import org.ballast.access.application.WorkItem;
import org.ballast.access.application.WorkItems;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.LastStep;
import org.ballast.approvals.application.LentApprovals;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.approvals.persistence.CaseSteps;
import org.ballast.pages.application.Worded;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.domain.ProposalFilter;
import org.ballast.writedowns.persistence.Proposals;

/** What waits for preparers: drafts and what came back. What is to be decided is told with all other cases. */
@ApplicationScoped
public class WriteDownWork implements WorkItems {

    private static final String LIST = "/writedowns/proposals.xhtml?entity=*&from=&to=&status=";

    @Inject
    private CurrentUser currentUser;

    @Inject
    private LentApprovals lent;

    @Inject
    private Proposals proposals;

    @Inject
    private CaseSteps steps;

    @Override
    @Transactional
    public List<WorkGroup> of(LookedAt look) {
        currentUser.requireSignedIn();
        List<WorkGroup> groups = new ArrayList<>();
        if (look.isBy(Role.PREPARER)) {
            groups.add(group("work.returned", of(CaseStatus.RETURNED), CaseStatus.RETURNED, 20));
            groups.add(group("work.drafts", of(CaseStatus.DRAFT), CaseStatus.DRAFT, 30));
        }
        return groups;
    }

    /** The proposals that wait for the user's decision, the one that waits longest first; none for who decides nothing. */
    @Transactional
    public List<Proposal> toDecide(int limit) {
        currentUser.requireSignedIn();
        return isApprover() ? proposals.longestWaiting(toDecide(), limit) : List.of();
    }

    /** How many wait for the user's decision. */
    @Transactional
    public int countToDecide() {
        currentUser.requireSignedIn();
        return isApprover() ? proposals.count(toDecide()) : 0;
    }

    private boolean isApprover() {
        return currentUser.has(Role.CONTROLLER) || currentUser.has(Role.CFO);
    }

    private ProposalFilter toDecide() {
        return of(CaseStatus.SUBMITTED).waitingFor(lent.approver());
    }

    private static ProposalFilter of(CaseStatus status) {
        return ProposalFilter.ALL.in(Set.of(status));
    }

    private WorkGroup group(String key, ProposalFilter filter, CaseStatus status, int order) {
        int count = proposals.count(filter);
        return new WorkGroup(
                Worded.of("writedowns", key, count),
                count,
                LIST + status,
                order,
                true,
                proposals.longestWaiting(filter, WorkGroup.MOST_SHOWN).stream()
                        .map(this::item)
                        .toList());
    }

    private WorkItem item(Proposal proposal) {
        WorkItem item = WorkItem.of(
                        Worded.of("writedowns", "work.proposal." + proposal.kind(), proposal.asset()),
                        "/writedowns/proposal.xhtml?id=" + proposal.id() + "&entity=" + proposal.entity() + "&from="
                                + proposal.period().from() + "&to="
                                + proposal.period().lastDay())
                .in(proposal.entity(), proposal.period().label())
                .worth(proposal.amount())
                .by(proposal.createdBy(), proposal.createdAt())
                .being(proposal.status().name());
        return LastStep.told(item, steps.of(proposal.caseId()));
    }
}

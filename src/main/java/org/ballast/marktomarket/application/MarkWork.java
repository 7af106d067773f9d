package org.ballast.marktomarket.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.application.LookedAt;
import org.ballast.access.application.WorkGroup;
import org.ballast.access.application.WorkItem;
import org.ballast.access.application.WorkItems;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.LastStep;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.approvals.persistence.CaseSteps;
import org.ballast.marktomarket.domain.MarkFilter;
import org.ballast.marktomarket.domain.MarkProposal;
import org.ballast.marktomarket.persistence.MarkProposals;
import org.ballast.pages.application.Worded;

/** What waits for preparers: drafts and what came back. What is to be decided is told with all other cases. */
@ApplicationScoped
public class MarkWork implements WorkItems {

    private static final String LIST = "/marktomarket/proposals.xhtml?entity=*&from=&to=&status=";

    @Inject
    private CurrentUser currentUser;

    @Inject
    private MarkProposals proposals;

    @Inject
    private CaseSteps steps;

    @Override
    @Transactional
    public List<WorkGroup> of(LookedAt look) {
        currentUser.requireSignedIn();
        List<WorkGroup> groups = new ArrayList<>();
        if (look.isBy(Role.PREPARER)) {
            groups.add(group("work.returned", CaseStatus.RETURNED, 21));
            groups.add(group("work.drafts", CaseStatus.DRAFT, 31));
        }
        return groups;
    }

    private WorkGroup group(String key, CaseStatus status, int order) {
        MarkFilter filter = MarkFilter.ALL.in(Set.of(status));
        int count = proposals.count(filter);
        return new WorkGroup(
                Worded.of("marktomarket", key, count),
                count,
                LIST + status,
                order,
                true,
                proposals.beyond(filter, Optional.empty(), true, WorkGroup.MOST_SHOWN).stream()
                        .map(this::item)
                        .toList());
    }

    private WorkItem item(MarkProposal proposal) {
        WorkItem item = WorkItem.of(
                        Worded.of(
                                "marktomarket",
                                "work.proposal." + proposal.kind(),
                                proposal.account().code()),
                        "/approvals/case.xhtml?id=" + proposal.caseId() + "&entity=" + proposal.entity())
                .in(proposal.entity(), proposal.period().label())
                .worth(proposal.amount())
                .by(proposal.createdBy(), proposal.createdAt())
                .being(proposal.status().name());
        return LastStep.told(item, steps.of(proposal.caseId()));
    }
}

package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.application.WorkItem;
import org.ballast.access.application.WorkItems;
import org.ballast.access.domain.Role;
import org.ballast.approvals.domain.ProposalStatus;
import org.ballast.writedowns.domain.ProposalFilter;
import org.ballast.writedowns.persistence.Proposals;

/** What waits for somebody: proposals to decide for approvers who have no part in them, drafts for preparers. */
@ApplicationScoped
public class WriteDownWork implements WorkItems {

    private static final String LIST = "/writedowns/proposals.xhtml?status=";

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Proposals proposals;

    @Override
    @Transactional
    public List<WorkItem> forRoles(Set<Role> roles) {
        List<WorkItem> items = new ArrayList<>();
        if (roles.contains(Role.CONTROLLER) || roles.contains(Role.CFO)) {
            ProposalFilter foreign =
                    ProposalFilter.ALL.in(Set.of(ProposalStatus.SUBMITTED)).notBy(currentUser.name());
            add(items, "work.submitted", foreign, ProposalStatus.SUBMITTED, 10);
        }
        if (roles.contains(Role.PREPARER)) {
            add(items, "work.returned", of(ProposalStatus.RETURNED), ProposalStatus.RETURNED, 20);
            add(items, "work.drafts", of(ProposalStatus.DRAFT), ProposalStatus.DRAFT, 30);
        }
        return items;
    }

    private static ProposalFilter of(ProposalStatus status) {
        return ProposalFilter.ALL.in(Set.of(status));
    }

    private void add(List<WorkItem> items, String key, ProposalFilter filter, ProposalStatus status, int order) {
        int count = proposals.count(filter);
        if (count > 0) {
            items.add(new WorkItem("writedowns", key, List.of(), count, LIST + status, order));
        }
    }
}

package org.ballast.approvals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.application.LookedAt;
import org.ballast.access.application.WorkGroup;
import org.ballast.access.application.WorkItem;
import org.ballast.access.application.WorkItems;
import org.ballast.access.domain.Role;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.Approver;
import org.ballast.approvals.domain.CompanyWork;
import org.ballast.approvals.domain.Place;
import org.ballast.approvals.persistence.WaitingCases;
import org.ballast.pages.application.Worded;

/** Whatever waits for the user's decision, in the order of the list on the first page, for who is told by mail. */
@ApplicationScoped
public class DecisionWork implements WorkItems {

    /** The page that has all of it. */
    public static final String LIST = "/worklist.xhtml";

    @Inject
    private CurrentUser currentUser;

    @Inject
    private LentApprovals lent;

    @Inject
    private WaitingCases waiting;

    @Inject
    private ApproverSights sights;

    @Inject
    private CaseSubjects subjects;

    @Inject
    private Clock clock;

    @Override
    public boolean isListedApart() {
        return true;
    }

    @Override
    @Transactional
    public List<WorkGroup> of(LookedAt look) {
        currentUser.requireSignedIn();
        return look.isBy(Role.CONTROLLER, Role.CFO) ? List.of(toDecide()) : List.of();
    }

    private WorkGroup toDecide() {
        Approver approver = lent.approver();
        long count = waiting.companies(approver, LocalDate.now(clock)).stream()
                .mapToLong(CompanyWork::count)
                .sum();
        return new WorkGroup(
                Worded.of("approvals", "work.submitted", count),
                count,
                LIST,
                10,
                true,
                sights.of(waiting.of(approver, Optional.empty(), Place.FIRST, false, WorkGroup.MOST_SHOWN)).stream()
                        .map(this::item)
                        .toList());
    }

    private WorkItem item(WaitingCase waits) {
        ApprovalCase shown = waits.approvalCase();
        WorkItem item = WorkItem.of(
                        waits.label().what(), subjects.of(shown).address(shown) + "&entity=" + shown.entity())
                .in(shown.entity(), waits.label().period())
                .by(shown.createdBy(), shown.createdAt())
                .being(shown.status().name());
        WorkItem worth = shown.amount().map(item::worth).orElse(item);
        return waits.history()
                .last()
                .map(step -> worth.by(step.actor(), step.at()))
                .orElse(worth);
    }
}

package org.ballast.approvals.application;

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
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.AutomaticDay;
import org.ballast.approvals.domain.CaseAction;
import org.ballast.approvals.domain.CaseFilter;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.approvals.domain.CaseStep;
import org.ballast.approvals.persistence.AutomaticPostings;
import org.ballast.approvals.persistence.CaseFailures;
import org.ballast.approvals.persistence.CaseLists;
import org.ballast.approvals.persistence.CaseSteps;
import org.ballast.approvals.persistence.WaitingCases;
import org.ballast.pages.application.Worded;

/** Cases that wait for the user for another reason than a decision: they came back, could not be posted, were posted by themselves. */
@ApplicationScoped
public class CaseWork implements WorkItems {

    private static final String AUTOMATIC = "/approvals/automatic.xhtml?entity=*";
    private static final String CASES = "/approvals/cases.xhtml?entity=*&status=";

    @Inject
    private CurrentUser currentUser;

    @Inject
    private WaitingCases waiting;

    @Inject
    private ApproverSights sights;

    @Inject
    private CaseLists cases;

    @Inject
    private AutomaticPostings postings;

    @Inject
    private CaseSteps steps;

    @Inject
    private CaseFailures failures;

    @Inject
    private CaseSubjects subjects;

    @Override
    @Transactional
    public List<WorkGroup> of(LookedAt look) {
        currentUser.requireSignedIn();
        List<WorkGroup> groups = new ArrayList<>();
        if (look.isBy(Role.CONTROLLER)) {
            groups.add(automatic());
        }
        if (look.isBy(Role.CONTROLLER, Role.CFO, Role.PREPARER)) {
            groups.add(failed());
        }
        if (look.isBy(Role.PREPARER)) {
            groups.add(prepared());
        }
        Set<String> own = subjects.preparedBy(look.roles());
        if (!own.isEmpty()) {
            groups.add(group(
                    "work.returned",
                    CaseFilter.ALL.about(own).in(Set.of(CaseStatus.RETURNED)),
                    CaseStatus.RETURNED,
                    22));
        }
        return groups;
    }

    /** What the user prepared and others have not decided yet: nothing to do, but worth a look. */
    private WorkGroup prepared() {
        long count = waiting.countPreparedBy(currentUser.name());
        return new WorkGroup(
                Worded.of("approvals", "work.prepared", count),
                count,
                CASES + CaseStatus.SUBMITTED,
                60,
                false,
                sights.of(waiting.preparedBy(currentUser.name(), WorkGroup.MOST_SHOWN)).stream()
                        .map(this::prepared)
                        .toList());
    }

    private WorkItem prepared(WaitingCase waits) {
        ApprovalCase shown = waits.approvalCase();
        WorkItem item = WorkItem.of(
                        waits.label().what(), subjects.of(shown).address(shown) + "&entity=" + shown.entity())
                .in(shown.entity(), waits.label().period())
                .being(shown.status().name())
                .saying(Worded.of(
                        "approvals",
                        waits.isCfoMissing() ? "work.prepared.cfo" : "work.prepared.some",
                        waits.approvalsGiven(),
                        waits.approvalsNeeded()));
        WorkItem worth = shown.amount().map(item::worth).orElse(item);
        return waits.history()
                .last(CaseAction.SUBMIT)
                .map(step -> worth.by(step.actor(), step.at()))
                .orElse(worth);
    }

    private WorkGroup automatic() {
        List<AutomaticDay> days = postings.unseen(WorkGroup.MOST_SHOWN);
        return new WorkGroup(
                Worded.of("approvals", "work.automatic", days.size()),
                days.size(),
                AUTOMATIC,
                45,
                true,
                days.stream()
                        .map(day -> WorkItem.of(
                                        Worded.of("approvals", "work.automatic.day", day.cases(), day.postedOn()),
                                        AUTOMATIC)
                                .in(day.entity(), ""))
                        .toList());
    }

    private WorkGroup group(String key, CaseFilter filter, CaseStatus status, int order) {
        int count = cases.count(filter);
        return new WorkGroup(
                Worded.of("approvals", key, count),
                count,
                CASES + status,
                order,
                true,
                cases.beyond(filter, Optional.empty(), true, WorkGroup.MOST_SHOWN).stream()
                        .map(this::item)
                        .toList());
    }

    /** Approved, their day came, and something stands in the way. */
    private WorkGroup failed() {
        int count = failures.count();
        return new WorkGroup(
                Worded.of("approvals", "work.failed", count),
                count,
                CASES + CaseStatus.APPROVED,
                11,
                true,
                failures.cases(WorkGroup.MOST_SHOWN).stream().map(this::failed).toList());
    }

    private WorkItem failed(ApprovalCase waiting) {
        return failures.of(waiting.id())
                .map(failure -> item(waiting).saying(Worded.text(failure.reason())))
                .orElseGet(() -> item(waiting));
    }

    private WorkItem item(ApprovalCase waiting) {
        CaseSubject subject = subjects.of(waiting);
        WorkItem item = WorkItem.of(subject.title(waiting), subject.address(waiting) + "&entity=" + waiting.entity())
                .in(waiting.entity(), "")
                .by(waiting.createdBy(), waiting.createdAt())
                .being(waiting.status().name());
        WorkItem worth = waiting.amount().map(item::worth).orElse(item);
        Optional<CaseStep> last = steps.of(waiting.id()).last();
        return last.filter(step -> !step.comment().isBlank())
                .map(step -> worth.by(step.actor(), step.at()).saying(Worded.text(step.comment())))
                .orElse(worth);
    }
}

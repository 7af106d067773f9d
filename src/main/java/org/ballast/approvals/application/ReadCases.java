package org.ballast.approvals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballast.access.application.CurrentUser;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.ApprovalsSentence;
import org.ballast.approvals.domain.CaseAction;
import org.ballast.approvals.domain.CaseFailure;
import org.ballast.approvals.domain.CaseFilter;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.approvals.domain.Delegation;
import org.ballast.approvals.domain.Transitions;
import org.ballast.approvals.persistence.CaseFailures;
import org.ballast.approvals.persistence.CaseLists;
import org.ballast.approvals.persistence.Cases;
import org.ballast.pages.application.Worded;
import org.ballast.refusals.Refusal;

/** What waits, what was decided and what the user may do with it. */
@ApplicationScoped
@Transactional
public class ReadCases {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Cases cases;

    @Inject
    private CaseLists lists;

    @Inject
    private ApproverSights sights;

    @Inject
    private CaseFailures failures;

    @Inject
    private CaseSubjects subjects;

    @Inject
    private StepCase step;

    @Inject
    private LentApprovals lent;

    /**
     * @throws org.ballast.refusals.Refusal NOT_FOUND
     */
    public CaseDetail detail(long id) {
        currentUser.requireSignedIn();
        ApprovalCase shown = cases.byId(id);
        List<String> delegators = delegators(shown);
        WaitingCase seen = sights.of(List.of(shown)).getFirst();
        return new CaseDetail(shown, seen.history(), offered(shown, !delegators.isEmpty()), delegators, seen);
    }

    /** Those of them that are there, in the order of their keys. */
    public List<ApprovalCase> byIds(List<Long> ids) {
        currentUser.requireSignedIn();
        return cases.byIds(ids);
    }

    public int count(CaseFilter filter) {
        currentUser.requireSignedIn();
        return lists.count(filter);
    }

    /** What a case is called. */
    public Worded title(ApprovalCase shown) {
        currentUser.requireSignedIn();
        return subjects.of(shown).title(shown);
    }

    /** How the trail calls the thing that it is about. */
    public String trailName(ApprovalCase shown) {
        currentUser.requireSignedIn();
        return subjects.of(shown).trailName();
    }

    /** Its page, from the root of the portal. */
    public String address(ApprovalCase shown) {
        currentUser.requireSignedIn();
        return subjects.of(shown).address(shown);
    }

    /** A page that shows what its approval would do, while it waits; none where its own page says it all. */
    public Optional<String> outlook(ApprovalCase shown) {
        currentUser.requireSignedIn();
        return shown.status().isLive() ? subjects.of(shown).outlook(shown) : Optional.empty();
    }

    /** What it would change, old beside new. */
    public List<CaseFact> facts(ApprovalCase shown) {
        currentUser.requireSignedIn();
        return subjects.of(shown).facts(shown);
    }

    /** What its approval would post to its book, by day; none where it posts nothing, or cannot any more. */
    public List<CaseEntry> entries(ApprovalCase shown) {
        currentUser.requireSignedIn();
        return subjects.of(shown).entries(shown);
    }

    /** What stands in the way of an approved case whose day came. */
    public Optional<CaseFailure> failure(ApprovalCase shown) {
        currentUser.requireSignedIn();
        return failures.of(shown.id());
    }

    /** The kinds of things that there are cases of. */
    public List<String> kinds() {
        currentUser.requireSignedIn();
        return List.copyOf(subjects.kinds());
    }

    /**
     * The same kinds, where all of them are known.
     *
     * @throws Refusal INVALID_INPUT
     */
    public List<String> requireKinds(List<String> some) {
        currentUser.requireSignedIn();
        List<String> known = kinds();
        some.stream().filter(kind -> !known.contains(kind)).findFirst().ifPresent(kind -> {
            throw Refusal.ofField("subject", kind, ApprovalsSentence.NOT_A_SUBJECT, known);
        });
        return some;
    }

    /** Those in whose name the user may approve it. */
    private List<String> delegators(ApprovalCase shown) {
        return shown.status() == CaseStatus.SUBMITTED
                ? lent.all().stream()
                        .filter(delegation -> step.mayApprove(shown, Optional.of(delegation)))
                        .map(Delegation::from)
                        .distinct()
                        .toList()
                : List.of();
    }

    /** The steps that the user may take: an approval is offered where no separation of duties speaks against it. */
    private Set<CaseAction> offered(ApprovalCase shown, boolean inAnothersName) {
        Set<CaseAction> offered = EnumSet.noneOf(CaseAction.class);
        offered.addAll(Transitions.offered(
                shown.status(), currentUser.roles(), subjects.of(shown).preparers()));
        boolean approves = offered.removeIf(CaseAction::isApproval);
        if (approves && (inAnothersName || step.mayApprove(shown, Optional.empty()))) {
            offered.add(CaseAction.APPROVE_FINAL);
        }
        return offered;
    }
}

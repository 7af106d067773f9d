package org.ballast.approvals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.ApprovalsSentence;
import org.ballast.approvals.domain.Attempt;
import org.ballast.approvals.domain.BusinessDays;
import org.ballast.approvals.domain.CaseAction;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.approvals.domain.CaseStep;
import org.ballast.approvals.domain.Delegation;
import org.ballast.approvals.domain.Hands;
import org.ballast.approvals.domain.History;
import org.ballast.approvals.domain.Subject;
import org.ballast.approvals.domain.Tier;
import org.ballast.approvals.domain.Verdict;
import org.ballast.approvals.persistence.CaseHands;
import org.ballast.approvals.persistence.CaseSights;
import org.ballast.approvals.persistence.CaseSteps;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.words.Said;

/** Cases as the present user sees them in a list: each question is asked once for all of them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ApproverSights {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private CaseSubjects subjects;

    @Inject
    private CaseSteps steps;

    @Inject
    private CaseHands hands;

    @Inject
    private CaseSights sights;

    @Inject
    private LentApprovals lent;

    @Inject
    private Clock clock;

    /** What is known of all of them. */
    private record Known(
            Map<Long, CaseLabel> labels,
            Map<Long, History> histories,
            Map<Long, Hands> hands,
            Map<Long, Integer> seen,
            Map<Long, ReportingEntity> entities,
            Set<String> granters,
            List<Delegation> lent,
            Instant now) {}

    /** In the order in which they come. */
    List<WaitingCase> of(List<ApprovalCase> shown) {
        if (shown.isEmpty()) {
            return List.of();
        }
        List<Long> ids = shown.stream().map(ApprovalCase::id).toList();
        Known known = new Known(
                subjects.labels(shown),
                steps.of(ids),
                hands.of(ids),
                sights.of(currentUser.name(), ids),
                entities.all().stream().collect(Collectors.toMap(ReportingEntity::id, each -> each)),
                lent.granters(),
                lent.all(),
                clock.instant());
        return shown.stream().map(each -> seen(each, known)).toList();
    }

    private WaitingCase seen(ApprovalCase shown, Known known) {
        History history = known.histories().getOrDefault(shown.id(), new History(List.of()));
        boolean waits = shown.status() == CaseStatus.SUBMITTED;
        ReportingEntity entity = known.entities().get(shown.entityId());
        int age = waits && entity != null
                ? history.last(CaseAction.SUBMIT)
                        .map(step -> BusinessDays.between(entity.dayOf(step.at()), entity.dayOf(known.now())))
                        .orElse(0)
                : 0;
        boolean overdue = waits
                && entity != null
                && shown.dueOn()
                        .filter(due -> due.isBefore(entity.dayOf(known.now())))
                        .isPresent();
        Integer before = known.seen().get(shown.id());
        List<CaseStep> news = before == null || before >= history.steps().size()
                ? List.of()
                : history.steps().subList(before, history.steps().size());
        CaseLabel label = known.labels().get(shown.id());
        return new WaitingCase(
                shown,
                label == null ? CaseLabel.of(subjects.of(shown).title(shown)) : label,
                history,
                age,
                overdue,
                waits ? bar(shown, history, known) : Optional.empty(),
                before == null,
                news,
                subjects.of(shown).isSignedByCfo(history));
    }

    /** Empty where the user may approve it in the own name or in that of somebody who lent it. */
    private Optional<Said> bar(ApprovalCase shown, History history, Known known) {
        Optional<Said> own = against(shown, history, known, Optional.empty());
        boolean isLent = known.lent().stream()
                .anyMatch(delegation ->
                        against(shown, history, known, Optional.of(delegation)).isEmpty());
        return isLent ? Optional.empty() : own;
    }

    private Optional<Said> against(ApprovalCase shown, History history, Known known, Optional<Delegation> delegation) {
        Subject subject = new Subject(
                shown.status(),
                shown.tier().orElse(Tier.T1_SINGLE),
                history,
                shown.evidenceHash(),
                shown.version(),
                Set.of(),
                known.hands().getOrDefault(shown.id(), Hands.NONE).grantedBy(known.granters()),
                true,
                subjects.of(shown).isSignedByCfo(history));
        Set<Role> roles = delegation.map(each -> Set.of(each.role())).orElseGet(currentUser::roles);
        Attempt attempt = new Attempt(
                CaseAction.APPROVE_FINAL,
                currentUser.name(),
                delegation.map(Delegation::from),
                roles,
                "",
                shown.evidenceHash(),
                shown.version(),
                Optional.of(known.now()),
                known.now());
        return Stream.of(Verdict.on(subject, attempt))
                .flatMap(verdict -> switch (verdict) {
                    case Verdict.Allowed allowed -> Stream.<Said>empty();
                    case Verdict.Denied denied -> Stream.of(ApprovalsSentence.inList(denied.said()));
                })
                .findFirst();
    }
}

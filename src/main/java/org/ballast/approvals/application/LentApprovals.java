package org.ballast.approvals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.access.persistence.RoleGranters;
import org.ballast.approvals.domain.ApprovalsSentence;
import org.ballast.approvals.domain.Approver;
import org.ballast.approvals.domain.Delegation;
import org.ballast.approvals.persistence.Delegations;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** In whose name the present user may approve today. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LentApprovals {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RoleGranters roleGranters;

    @Inject
    private Delegations delegations;

    @Inject
    private CaseSubjects subjects;

    @Inject
    private Clock clock;

    /** What was delegated to the user for today. */
    List<Delegation> all() {
        return delegations.to(currentUser.name(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /**
     * @throws Refusal FORBIDDEN
     */
    Delegation from(String delegator) {
        return all().stream()
                .filter(each -> each.from().equals(delegator))
                .findFirst()
                .orElseThrow(
                        () -> new Refusal(RefusalCode.FORBIDDEN, ApprovalsSentence.NOT_DELEGATED_TO_YOU, delegator));
    }

    /** The user as an approver, of the second level also where a CFO lends it to him. */
    public Approver approver() {
        boolean isCfo = currentUser.has(Role.CFO) || all().stream().anyMatch(each -> each.role() == Role.CFO);
        return new Approver(currentUser.name(), isCfo, granters(), subjects.signedByCfo());
    }

    /** Who gave the user the role in which he approves. */
    Set<String> granters() {
        return roleGranters.of(currentUser.name(), currentUser.has(Role.CFO) ? Role.CFO : Role.CONTROLLER);
    }
}

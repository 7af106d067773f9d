package org.ballast.approvals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.PortalUser;
import org.ballast.access.domain.Role;
import org.ballast.access.persistence.StoredUser;
import org.ballast.access.persistence.Users;
import org.ballast.approvals.domain.ApprovalsSentence;
import org.ballast.approvals.domain.Delegation;
import org.ballast.approvals.persistence.Delegations;
import org.ballast.audit.application.AuditTrail;
import org.ballast.pages.application.RequestRules;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** An approver lets another one approve in his name, for days that are told. */
@ApplicationScoped
@Transactional
public class DelegateApproval {

    private static final int LONGEST_DAYS = 92;
    private static final int MOST_SHOWN = 100;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RequestRules rules;

    @Inject
    private Users users;

    @Inject
    private Delegations delegations;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /** What the user gave or got, the newest first. */
    public List<Delegation> own() {
        currentUser.requireSignedIn();
        return delegations.of(currentUser.name(), MOST_SHOWN);
    }

    /** Whether it is not over yet. */
    public boolean isOpen(Delegation delegation) {
        currentUser.requireSignedIn();
        return delegation.isOpen(today());
    }

    /**
     * The same again gives the one that is there.
     *
     * @throws Refusal FORBIDDEN where the user does not hold the role that he lends; INVALID_INPUT naming the field that is
     *     wrong
     */
    public Delegation delegate(NewDelegation told) {
        NewDelegation checked = rules.checked(told);
        Role role = Role.valueOf(checked.role());
        currentUser.require(role);
        requireDays(checked);
        requireApprover(checked.to());
        Delegation made = new Delegation(
                0,
                currentUser.name(),
                checked.to(),
                role,
                checked.firstDay(),
                checked.lastDay(),
                checked.reason().strip(),
                clock.instant(),
                Optional.empty());
        Optional<Delegation> same = delegations.same(made);
        if (same.isPresent()) {
            return same.get();
        }
        long id = delegations.add(made);
        auditTrail.record("APPROVAL_DELEGATED", "DELEGATION", String.valueOf(id), "", "", told(made));
        return delegations.lock(id);
    }

    /**
     * Takes one back; again it does nothing.
     *
     * @throws Refusal NOT_FOUND; FORBIDDEN to anybody but its delegator
     */
    public void end(long id) {
        currentUser.requireSignedIn();
        Delegation held = delegations.lock(id);
        if (!held.from().equals(currentUser.name())) {
            throw new Refusal(RefusalCode.FORBIDDEN, ApprovalsSentence.NOT_YOUR_DELEGATION);
        }
        if (held.endedAt().isEmpty()) {
            delegations.end(id, clock.instant());
            auditTrail.record("DELEGATION_ENDED", "DELEGATION", String.valueOf(id), "", "", told(held));
        }
    }

    private void requireDays(NewDelegation told) {
        if (told.firstDay().isBefore(today())) {
            throw Refusal.ofField("firstDay", told.firstDay().toString(), ApprovalsSentence.NOT_IN_THE_PAST);
        }
        if (told.lastDay().isBefore(told.firstDay())
                || told.lastDay().isAfter(told.firstDay().plusDays(LONGEST_DAYS - 1))) {
            throw Refusal.ofField(
                    "lastDay", told.lastDay().toString(), ApprovalsSentence.DELEGATION_DAYS, LONGEST_DAYS);
        }
    }

    private void requireApprover(String name) {
        boolean approves = !name.equals(currentUser.name())
                && users.find(name)
                        .map(StoredUser::user)
                        .filter(PortalUser::active)
                        .filter(user -> user.roles().contains(Role.CONTROLLER)
                                || user.roles().contains(Role.CFO))
                        .isPresent();
        if (!approves) {
            throw Refusal.ofField("to", name, ApprovalsSentence.NO_OTHER_APPROVER);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String told(Delegation made) {
        return made.role() + ": " + made.from() + " > " + made.to() + ", " + made.firstDay() + " – " + made.lastDay();
    }
}

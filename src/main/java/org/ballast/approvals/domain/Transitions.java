package org.ballast.approvals.domain;

import static org.ballast.approvals.domain.CaseAction.APPROVE_FINAL;
import static org.ballast.approvals.domain.CaseAction.APPROVE_PARTIAL;
import static org.ballast.approvals.domain.CaseAction.CREATE;
import static org.ballast.approvals.domain.CaseAction.EDIT;
import static org.ballast.approvals.domain.CaseAction.POST;
import static org.ballast.approvals.domain.CaseAction.REJECT;
import static org.ballast.approvals.domain.CaseAction.RETURN;
import static org.ballast.approvals.domain.CaseAction.REVERSE;
import static org.ballast.approvals.domain.CaseAction.REVOKE_APPROVAL;
import static org.ballast.approvals.domain.CaseAction.SUBMIT;
import static org.ballast.approvals.domain.CaseAction.SUPERSEDE;
import static org.ballast.approvals.domain.CaseAction.WITHDRAW;
import static org.ballast.approvals.domain.CaseStatus.APPROVED;
import static org.ballast.approvals.domain.CaseStatus.DRAFT;
import static org.ballast.approvals.domain.CaseStatus.NONE;
import static org.ballast.approvals.domain.CaseStatus.POSTED;
import static org.ballast.approvals.domain.CaseStatus.REJECTED;
import static org.ballast.approvals.domain.CaseStatus.RETURNED;
import static org.ballast.approvals.domain.CaseStatus.REVERSED;
import static org.ballast.approvals.domain.CaseStatus.SUBMITTED;
import static org.ballast.approvals.domain.CaseStatus.SUPERSEDED;
import static org.ballast.approvals.domain.CaseStatus.WITHDRAWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballast.access.domain.Role;

/** The state machine of accounting.md §4.4, one table for the use cases, the page's buttons and the test. */
public final class Transitions {

    private static final Set<Part> PORTAL = Set.of(Part.PORTAL);
    private static final Set<Part> PREPARERS = Set.of(Part.PREPARERS);
    private static final Set<Part> PREPARED = Set.of(Part.PREPARERS, Part.PORTAL);
    private static final Set<Part> APPROVERS = Set.of(Part.APPROVERS);
    private static final Set<Part> LAST = Set.of(Part.APPROVERS, Part.PORTAL);
    private static final Set<Part> SECOND_LEVEL = Set.of(Part.SECOND_LEVEL);
    private static final int A_WORD = 1;
    private static final int A_SENTENCE = 10;

    /** Whatever is not in here is ILLEGAL_TRANSITION. */
    public static final List<Transition> TABLE = List.of(
            new Transition(NONE, CREATE, DRAFT, PREPARED, 0),
            new Transition(DRAFT, EDIT, DRAFT, PREPARERS, 0),
            new Transition(DRAFT, SUBMIT, SUBMITTED, PREPARED, 0),
            new Transition(DRAFT, WITHDRAW, WITHDRAWN, PREPARERS, A_WORD),
            new Transition(DRAFT, SUPERSEDE, SUPERSEDED, PORTAL, 0),
            new Transition(SUBMITTED, APPROVE_PARTIAL, SUBMITTED, APPROVERS, 0),
            new Transition(SUBMITTED, APPROVE_FINAL, APPROVED, LAST, 0),
            new Transition(SUBMITTED, REJECT, REJECTED, APPROVERS, A_SENTENCE),
            new Transition(SUBMITTED, RETURN, RETURNED, APPROVERS, A_WORD),
            new Transition(SUBMITTED, WITHDRAW, WITHDRAWN, PREPARERS, A_WORD),
            new Transition(SUBMITTED, SUPERSEDE, SUPERSEDED, PORTAL, 0),
            new Transition(RETURNED, EDIT, RETURNED, PREPARERS, 0),
            new Transition(RETURNED, SUBMIT, SUBMITTED, PREPARED, 0),
            new Transition(RETURNED, WITHDRAW, WITHDRAWN, PREPARERS, A_WORD),
            new Transition(RETURNED, SUPERSEDE, SUPERSEDED, PORTAL, 0),
            new Transition(APPROVED, REVOKE_APPROVAL, RETURNED, SECOND_LEVEL, A_WORD),
            new Transition(APPROVED, POST, POSTED, PORTAL, 0),
            new Transition(POSTED, REVERSE, REVERSED, PORTAL, A_WORD));

    private Transitions() {}

    public static Optional<Transition> find(CaseStatus from, CaseAction action) {
        return TABLE.stream()
                .filter(row -> row.from() == from && row.action() == action)
                .findFirst();
    }

    /** Every action that the state knows. */
    public static Set<CaseAction> allowed(CaseStatus from) {
        EnumSet<CaseAction> actions = EnumSet.noneOf(CaseAction.class);
        TABLE.stream().filter(row -> row.from() == from).forEach(row -> actions.add(row.action()));
        return actions;
    }

    /**
     * The actions that a user with these roles is offered.
     *
     * @param preparers of this kind of case
     */
    public static Set<CaseAction> offered(CaseStatus from, Set<Role> roles, Set<Role> preparers) {
        EnumSet<CaseAction> actions = EnumSet.noneOf(CaseAction.class);
        TABLE.stream()
                .filter(row ->
                        row.from() == from && row.roles(preparers).stream().anyMatch(roles::contains))
                .forEach(row -> actions.add(row.action()));
        return actions;
    }

    /** The roles of which one is needed for an action, from whatever state. */
    public static Set<Role> rolesFor(CaseAction action, Set<Role> preparers) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        TABLE.stream().filter(row -> row.action() == action).forEach(row -> roles.addAll(row.roles(preparers)));
        return roles;
    }
}

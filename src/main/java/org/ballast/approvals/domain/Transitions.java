package org.ballast.approvals.domain;

import static org.ballast.access.domain.Role.CFO;
import static org.ballast.access.domain.Role.CONTROLLER;
import static org.ballast.access.domain.Role.PREPARER;
import static org.ballast.access.domain.Role.SYSTEM;
import static org.ballast.approvals.domain.ProposalAction.APPROVE_FINAL;
import static org.ballast.approvals.domain.ProposalAction.CREATE;
import static org.ballast.approvals.domain.ProposalAction.EDIT;
import static org.ballast.approvals.domain.ProposalAction.POST;
import static org.ballast.approvals.domain.ProposalAction.REJECT;
import static org.ballast.approvals.domain.ProposalAction.RETURN;
import static org.ballast.approvals.domain.ProposalAction.SUBMIT;
import static org.ballast.approvals.domain.ProposalAction.SUPERSEDE;
import static org.ballast.approvals.domain.ProposalAction.WITHDRAW;
import static org.ballast.approvals.domain.ProposalStatus.APPROVED;
import static org.ballast.approvals.domain.ProposalStatus.DRAFT;
import static org.ballast.approvals.domain.ProposalStatus.NONE;
import static org.ballast.approvals.domain.ProposalStatus.POSTED;
import static org.ballast.approvals.domain.ProposalStatus.REJECTED;
import static org.ballast.approvals.domain.ProposalStatus.RETURNED;
import static org.ballast.approvals.domain.ProposalStatus.SUBMITTED;
import static org.ballast.approvals.domain.ProposalStatus.SUPERSEDED;
import static org.ballast.approvals.domain.ProposalStatus.WITHDRAWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballast.access.domain.Role;

/** The state machine of accounting.md §4.4, one table for the use cases, the page's buttons and the test. */
public final class Transitions {

    private static final Set<Role> PREPARERS = Set.of(PREPARER);
    private static final Set<Role> APPROVERS = Set.of(CONTROLLER, CFO);
    private static final Set<Role> PORTAL = Set.of(SYSTEM);
    private static final int A_WORD = 1;
    private static final int A_SENTENCE = 10;

    /** Whatever is not in here is ILLEGAL_TRANSITION. */
    public static final List<Transition> TABLE = List.of(
            new Transition(NONE, CREATE, DRAFT, Set.of(SYSTEM, PREPARER), 0),
            new Transition(DRAFT, EDIT, DRAFT, PREPARERS, 0),
            new Transition(DRAFT, SUBMIT, SUBMITTED, PREPARERS, 0),
            new Transition(DRAFT, WITHDRAW, WITHDRAWN, PREPARERS, A_WORD),
            new Transition(DRAFT, SUPERSEDE, SUPERSEDED, PORTAL, 0),
            new Transition(SUBMITTED, APPROVE_FINAL, APPROVED, APPROVERS, 0),
            new Transition(SUBMITTED, REJECT, REJECTED, APPROVERS, A_SENTENCE),
            new Transition(SUBMITTED, RETURN, RETURNED, APPROVERS, A_WORD),
            new Transition(SUBMITTED, WITHDRAW, WITHDRAWN, PREPARERS, A_WORD),
            new Transition(SUBMITTED, SUPERSEDE, SUPERSEDED, PORTAL, 0),
            new Transition(RETURNED, EDIT, RETURNED, PREPARERS, 0),
            new Transition(RETURNED, SUBMIT, SUBMITTED, PREPARERS, 0),
            new Transition(RETURNED, WITHDRAW, WITHDRAWN, PREPARERS, A_WORD),
            new Transition(RETURNED, SUPERSEDE, SUPERSEDED, PORTAL, 0),
            new Transition(APPROVED, POST, POSTED, PORTAL, 0));

    private Transitions() {}

    public static Optional<Transition> find(ProposalStatus from, ProposalAction action) {
        return TABLE.stream()
                .filter(row -> row.from() == from && row.action() == action)
                .findFirst();
    }

    /** Every action that the state knows. */
    public static Set<ProposalAction> allowed(ProposalStatus from) {
        EnumSet<ProposalAction> actions = EnumSet.noneOf(ProposalAction.class);
        TABLE.stream().filter(row -> row.from() == from).forEach(row -> actions.add(row.action()));
        return actions;
    }

    /** The actions that a user with these roles is offered. */
    public static Set<ProposalAction> offered(ProposalStatus from, Set<Role> roles) {
        EnumSet<ProposalAction> actions = EnumSet.noneOf(ProposalAction.class);
        TABLE.stream()
                .filter(row -> row.from() == from && row.isOpenTo(roles))
                .forEach(row -> actions.add(row.action()));
        return actions;
    }
}

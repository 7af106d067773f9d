package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.ballast.writedowns.application.Refused.assertRefused;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ballast.access.application.ActivateUser;
import org.ballast.access.application.AssignRoles;
import org.ballast.access.application.CreateUser;
import org.ballast.access.application.NewUser;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.DelegateApproval;
import org.ballast.approvals.application.NewDelegation;
import org.ballast.approvals.application.ReadCases;
import org.ballast.approvals.application.ReviewAutomatic;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.domain.AutomaticDay;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.approvals.domain.CaseStep;
import org.ballast.approvals.domain.Delegation;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.writedowns.domain.Proposal;
import org.junit.jupiter.api.Test;

/** Who approves for whom, with both names and the delegator's exclusions; and who looks at what nobody approved. */
@InPortal
class ApprovalInAnothersNameIT {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    private TieredCompany tiered;

    @Inject
    private TestedCompany company;

    @Inject
    private CreateUser createUser;

    @Inject
    private AssignRoles assignRoles;

    @Inject
    private ActivateUser activateUser;

    @Inject
    private DelegateApproval delegateApproval;

    @Inject
    private ReadCases cases;

    @Inject
    private DecideWriteDown decide;

    @Inject
    private ReviewAutomatic review;

    @Test
    void aControllerApprovesInTheCfosNameAndBothNamesStay() {
        String cfo = hired(Role.CFO);
        String delegate = hired(Role.CONTROLLER);
        Proposal submitted = submitted();
        tiered.approve("controller", Role.CONTROLLER, submitted);
        assertRefused(RefusalCode.FORBIDDEN, () -> tiered.approve(delegate, Role.CONTROLLER, submitted));
        assertRefused(RefusalCode.FORBIDDEN, () -> approveFor(cfo, delegate, submitted));

        delegate(cfo, Role.CFO, delegate);
        Proposal posted = approveFor(cfo, delegate, submitted);

        assertThat(posted.status()).isEqualTo(CaseStatus.POSTED);
        assertThat(tiered.detail(posted).history().approvals())
                .extracting(CaseStep::actor, CaseStep::onBehalfOf, CaseStep::role)
                .endsWith(tuple(delegate, Optional.of(cfo), Optional.of(Role.CFO)));
    }

    @Test
    void r7WhatExcludesTheDelegatorExcludesTheDelegate() {
        String cfo = hired(Role.CFO);
        String preparer = hired(Role.PREPARER, Role.CONTROLLER);
        String delegate = hired(Role.CONTROLLER);
        Proposal submitted = submittedBy(preparer);
        tiered.approve(cfo, Role.CFO, submitted);
        delegate(cfo, Role.CFO, delegate);
        delegate(preparer, Role.CONTROLLER, delegate);

        assertRefused(RefusalCode.SOD_PREPARER_IS_APPROVER, () -> approveFor(cfo, delegate, submitted));
        assertRefused(RefusalCode.SOD_PREPARER_IS_APPROVER, () -> approveFor(preparer, delegate, submitted));
        assertThat(tiered.approve(delegate, Role.CONTROLLER, submitted).status())
                .isEqualTo(CaseStatus.POSTED);
    }

    /** R6 and R7: the administrator of then prepares now, and whoever has his role from him lends it to a third. */
    @Test
    void r7ARoleThatThePreparerGaveIsNotLentEither() {
        String preparer = hired(Role.ADMIN);
        String cfo = hiredBy(preparer, Set.of(Role.CFO));
        String delegate = hired(Role.CONTROLLER);
        company.as("admin", Role.ADMIN, () -> assignRoles.assign(preparer, Set.of(Role.PREPARER)));
        Proposal submitted = submittedBy(preparer);
        delegate(cfo, Role.CFO, delegate);

        assertRefused(RefusalCode.SOD_ROLE_CONFLICT, () -> tiered.approve(cfo, Role.CFO, submitted));
        assertRefused(RefusalCode.SOD_ROLE_CONFLICT, () -> approveFor(cfo, delegate, submitted));
        assertThat(tiered.approve(delegate, Role.CONTROLLER, submitted).status())
                .isEqualTo(CaseStatus.SUBMITTED);
    }

    @Test
    void whoeverLeftOrDoesNotHoldTheRoleAnyMoreLendsNothing() {
        String demoted = hired(Role.CFO);
        String gone = hired(Role.CFO);
        String delegate = hired(Role.CONTROLLER);
        Proposal submitted = submitted();
        delegate(demoted, Role.CFO, delegate);
        delegate(gone, Role.CFO, delegate);
        assertThat(delegators(delegate, submitted)).containsExactly(demoted, gone);

        company.as("admin", Role.ADMIN, () -> assignRoles.assign(demoted, Set.of(Role.CONTROLLER)));
        company.as("admin", Role.ADMIN, () -> activateUser.deactivate(gone));

        assertThat(delegators(delegate, submitted)).isEmpty();
        assertRefused(RefusalCode.FORBIDDEN, () -> approveFor(demoted, delegate, submitted));
        assertRefused(RefusalCode.FORBIDDEN, () -> approveFor(gone, delegate, submitted));
    }

    @Test
    void ofTwoRolesThatSomebodyLendsTheHigherOneIsUsed() {
        String both = hired(Role.CONTROLLER, Role.CFO);
        String delegate = hired(Role.CONTROLLER);
        Proposal submitted = submitted();
        tiered.approve("controller", Role.CONTROLLER, submitted);
        delegate(both, Role.CONTROLLER, delegate);
        delegate(both, Role.CFO, delegate);

        assertThat(delegators(delegate, submitted)).containsExactly(both);
        assertThat(approveFor(both, delegate, submitted).status()).isEqualTo(CaseStatus.POSTED);
    }

    private List<String> delegators(String delegate, Proposal proposal) {
        return company.as(delegate, Role.CONTROLLER, () -> cases.detail(proposal.caseId()))
                .delegators();
    }

    @Test
    void whatIsTakenBackOrOverLetsNobodyApprove() {
        String cfo = hired(Role.CFO);
        String delegate = hired(Role.CONTROLLER);
        Proposal submitted = submitted();
        Delegation given = delegate(cfo, Role.CFO, delegate);
        assertThat(delegate(cfo, Role.CFO, delegate).id())
                .as("by a double click")
                .isEqualTo(given.id());
        assertRefused(
                RefusalCode.FORBIDDEN,
                () -> company.as(delegate, Role.CONTROLLER, () -> {
                    delegateApproval.end(given.id());
                    return given;
                }));

        company.as(cfo, Role.CFO, () -> {
            delegateApproval.end(given.id());
            return given;
        });

        assertRefused(RefusalCode.FORBIDDEN, () -> approveFor(cfo, delegate, submitted));
        assertThat(delegate(cfo, Role.CFO, delegate).id()).as("given anew").isNotEqualTo(given.id());
    }

    @Test
    void onlyAnApproverIsDelegatedToAndOnlyTheOwnRole() {
        String preparer = hired(Role.PREPARER);

        assertWrong("to", () -> delegate("cfo", Role.CFO, preparer));
        assertWrong("to", () -> delegate("cfo", Role.CFO, "nobody-of-that-name"));
        assertRefused(
                RefusalCode.FORBIDDEN,
                () -> company.as(
                        "controller",
                        Role.CONTROLLER,
                        () -> delegateApproval.delegate(
                                new NewDelegation(hired(Role.CONTROLLER), "CFO", today(), today(), "Away"))));
        assertWrong(
                "lastDay",
                () -> company.as(
                        "cfo",
                        Role.CFO,
                        () -> delegateApproval.delegate(new NewDelegation(
                                hired(Role.CONTROLLER), "CFO", today(), today().plusDays(92), "Away"))));
    }

    @Test
    void aControllerAcknowledgesWhatThePortalPostedByItself() {
        ReportingEntity entity = tiered.holding("100");
        tiered.run(entity);
        AutomaticDay day = unseen(entity).getFirst();
        assertThat(day.cases()).isEqualTo(1);

        assertRefused(RefusalCode.FORBIDDEN, () -> acknowledge(Role.CFO, entity, day, 1));
        assertRefused(RefusalCode.CONCURRENT_MODIFICATION, () -> acknowledge(Role.CONTROLLER, entity, day, 2));
        acknowledge(Role.CONTROLLER, entity, day, 1);
        acknowledge(Role.CONTROLLER, entity, day, 1);

        assertThat(unseen(entity)).isEmpty();
    }

    private List<AutomaticDay> unseen(ReportingEntity entity) {
        return company.as("auditor", Role.AUDITOR, () -> review.unseen()).stream()
                .filter(day -> day.entity().equals(entity.code()))
                .toList();
    }

    private void acknowledge(Role role, ReportingEntity entity, AutomaticDay day, int cases) {
        company.as("controller", role, () -> {
            review.acknowledge(entity.code(), day.postedOn(), cases);
            return day;
        });
    }

    private Proposal submitted() {
        return tiered.submit(TieredCompany.only(tiered.run(tiered.holding("5000"))));
    }

    /** Of whoever prepares in a test, not of the preparer whom all tests know. */
    private Proposal submittedBy(String preparer) {
        Proposal draft = TieredCompany.only(tiered.run(tiered.holding("5000")));
        return company.as(preparer, Role.PREPARER, () -> decide.submit(draft.id(), Seen.LATEST, ""));
    }

    private Delegation delegate(String from, Role role, String to) {
        return company.as(
                from,
                role,
                () -> delegateApproval.delegate(
                        new NewDelegation(to, role.name(), today(), today().plusDays(7), "On holiday")));
    }

    private Proposal approveFor(String delegator, String delegate, Proposal proposal) {
        return company.as(
                delegate,
                Role.CONTROLLER,
                () -> decide.approveFor(proposal.id(), delegator, Seen.evidence(proposal.evidenceHash()), ""));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private String hired(Role... roles) {
        return hiredBy("admin", Set.of(roles));
    }

    private String hiredBy(String administrator, Set<Role> roles) {
        String name = "delegate" + NUMBER.incrementAndGet();
        company.as(
                administrator,
                Role.ADMIN,
                () -> createUser.create(NewUser.program(name, "Test " + name, "a long enough password", roles)));
        return name;
    }

    private static void assertWrong(String field, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.errors())
                                .extracting(Refusal.FieldError::field)
                                .containsExactly(field));
    }
}

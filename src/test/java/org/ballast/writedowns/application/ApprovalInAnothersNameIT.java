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
import org.ballast.access.application.CreateUser;
import org.ballast.access.application.NewUser;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.DelegateApproval;
import org.ballast.approvals.application.NewDelegation;
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
    private DelegateApproval delegateApproval;

    @Inject
    private DecideWriteDown decide;

    @Inject
    private ReviewAutomatic review;

    @Test
    void aControllerApprovesInTheCfosNameAndBothNamesStay() {
        String delegate = hired(Role.CONTROLLER);
        Proposal submitted = submitted();
        tiered.approve("controller", Role.CONTROLLER, submitted);
        assertRefused(RefusalCode.FORBIDDEN, () -> tiered.approve(delegate, Role.CONTROLLER, submitted));
        assertRefused(RefusalCode.FORBIDDEN, () -> approveFor("cfo", delegate, submitted));

        delegate("cfo", Role.CFO, delegate);
        Proposal posted = approveFor("cfo", delegate, submitted);

        assertThat(posted.status()).isEqualTo(CaseStatus.POSTED);
        assertThat(tiered.detail(posted).history().approvals())
                .extracting(CaseStep::actor, CaseStep::onBehalfOf, CaseStep::role)
                .endsWith(tuple(delegate, Optional.of("cfo"), Optional.of(Role.CFO)));
    }

    @Test
    void r7WhatExcludesTheDelegatorExcludesTheDelegate() {
        String delegate = hired(Role.CONTROLLER);
        Proposal submitted = submitted();
        tiered.approve("cfo", Role.CFO, submitted);
        delegate("cfo", Role.CFO, delegate);
        delegate("preparer", Role.CONTROLLER, delegate);

        assertRefused(RefusalCode.SOD_PREPARER_IS_APPROVER, () -> approveFor("cfo", delegate, submitted));
        assertRefused(RefusalCode.SOD_PREPARER_IS_APPROVER, () -> approveFor("preparer", delegate, submitted));
        assertThat(tiered.approve(delegate, Role.CONTROLLER, submitted).status())
                .isEqualTo(CaseStatus.POSTED);
    }

    @Test
    void whatIsTakenBackOrOverLetsNobodyApprove() {
        String delegate = hired(Role.CONTROLLER);
        Proposal submitted = submitted();
        Delegation given = delegate("cfo", Role.CFO, delegate);
        assertRefused(
                RefusalCode.FORBIDDEN,
                () -> company.as(delegate, Role.CONTROLLER, () -> {
                    delegateApproval.end(given.id());
                    return given;
                }));

        company.as("cfo", Role.CFO, () -> {
            delegateApproval.end(given.id());
            return given;
        });

        assertRefused(RefusalCode.FORBIDDEN, () -> approveFor("cfo", delegate, submitted));
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

    private String hired(Role role) {
        String name = "delegate" + NUMBER.incrementAndGet();
        company.as(
                "admin",
                Role.ADMIN,
                () -> createUser.create(
                        new NewUser(name, "Test " + name, "a long enough password", Set.of(role.name()), false)));
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

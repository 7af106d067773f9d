package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.writedowns.application.Refused.assertRefused;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ballast.access.application.CreateUser;
import org.ballast.access.application.NewUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.approvals.application.DecideCase;
import org.ballast.approvals.application.DelegateApproval;
import org.ballast.approvals.application.NewApprovalPolicy;
import org.ballast.approvals.application.NewDelegation;
import org.ballast.approvals.application.ProposeApprovalPolicy;
import org.ballast.approvals.application.ReadTier;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.Refusal.FieldError;
import org.ballast.refusals.RefusalCode;
import org.junit.jupiter.api.Test;

/** Other bounds of the tiers: wanted by one person, in force once another one approved them, one of both the CFO. */
@InPortal
class ApprovalPolicyIT {

    private static final Currency USD = Currency.getInstance("USD");

    @Inject
    private FoundCompany founding;

    @Inject
    private TestedCompany company;

    @Inject
    private ProposeApprovalPolicy policies;

    @Inject
    private ReadTier readTier;

    @Inject
    private DecideCase decide;

    @Inject
    private CreateUser createUser;

    @Inject
    private DelegateApproval delegateApproval;

    @Test
    void itHoldsOnceAnotherPersonApprovedIt() {
        ReportingEntity entity = founded();
        assertThat(singleFrom(entity)).isEqualTo(Money.of("5000", USD));

        ApprovalCase wanted = propose("cfo", Role.CFO, entity, "100", "200", "300");
        assertThat(wanted.status()).isEqualTo(CaseStatus.SUBMITTED);
        assertThat(singleFrom(entity)).as("while it waits").isEqualTo(Money.of("5000", USD));
        assertRefused(RefusalCode.SOD_PREPARER_IS_APPROVER, () -> approve("cfo", Role.CFO, wanted));

        assertThat(approve("controller", Role.CONTROLLER, wanted).status()).isEqualTo(CaseStatus.POSTED);
        assertThat(singleFrom(entity)).isEqualTo(Money.of("100", USD));
        assertThat(company.as("auditor", Role.AUDITOR, () -> readTier.reason(wanted))
                        .orElseThrow()
                        .bounds()
                        .singleFrom())
                .as("what was submitted before is told by the bounds of then")
                .isEqualTo(Money.of("5000", USD));
    }

    @Test
    void whatAControllerWantsTheCfoApproves() {
        ApprovalCase wanted = propose("controller", Role.CONTROLLER, founded(), "100", "200", "300");

        assertRefused(RefusalCode.FORBIDDEN, () -> approve("controller2", Role.CONTROLLER, wanted));
        assertThat(approve("cfo", Role.CFO, wanted).status()).isEqualTo(CaseStatus.POSTED);
    }

    @Test
    void whoeverActsForTheCfoApprovesItAndTheCfoWhoActsForAControllerDoesNot() {
        String cfo = hired("policy-cfo", Role.CFO);
        String controller = hired("policy-controller", Role.CONTROLLER);
        ApprovalCase wanted = propose("controller", Role.CONTROLLER, founded(), "100", "200", "300");
        lend(cfo, Role.CFO, controller);
        lend(controller, Role.CONTROLLER, cfo);

        assertRefused(RefusalCode.FORBIDDEN, () -> approveFor(controller, cfo, Role.CFO, wanted));
        assertThat(approveFor(cfo, controller, Role.CONTROLLER, wanted).status())
                .isEqualTo(CaseStatus.POSTED);
    }

    private String hired(String name, Role role) {
        company.as(
                "admin",
                Role.ADMIN,
                () -> createUser.create(NewUser.program(name, "Test " + name, "a long enough password", Set.of(role))));
        return name;
    }

    private void lend(String from, Role role, String to) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        company.as(
                from,
                role,
                () -> delegateApproval.delegate(new NewDelegation(to, role.name(), today, today, "Away today")));
    }

    private ApprovalCase approveFor(String delegator, String user, Role role, ApprovalCase wanted) {
        return company.as(
                user, role, () -> decide.approveFor(wanted.id(), delegator, Seen.evidence(wanted.evidenceHash()), ""));
    }

    @Test
    void oneWaitsAtATime() {
        ReportingEntity entity = founded();
        ApprovalCase first = propose("cfo", Role.CFO, entity, "100", "200", "300");

        assertRefused(RefusalCode.ALREADY_EXISTS, () -> propose("cfo", Role.CFO, entity, "1", "2", "3"));
        company.as("cfo", Role.CFO, () -> decide.withdraw(first.id(), Seen.LATEST, "Other bounds"));
        propose("cfo", Role.CFO, entity, "1", "2", "3");
        assertThat(policiesOf(entity))
                .as("what was taken back is not among them")
                .hasSize(1);
    }

    @Test
    void boundsThatDoNotAscendAreRefusedByName() {
        ReportingEntity entity = founded();

        assertWrong("dualFrom", () -> propose("cfo", Role.CFO, entity, "300", "200", "400"));
        assertWrong("stepUpFrom", () -> propose("cfo", Role.CFO, entity, "100", "200", "150"));
        assertWrong("singleFrom", () -> propose("cfo", Role.CFO, entity, "-1", "200", "300"));
        assertWrong("singleFrom", () -> propose("cfo", Role.CFO, entity, "0.001", "200", "300"));
        assertThat(policiesOf(entity)).isEmpty();
    }

    private static void assertWrong(String field, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::field)
                                .containsExactly(field));
    }

    private ReportingEntity founded() {
        return founding.byTiers("AP", Book.primary(Framework.US_GAAP, USD, Month.JANUARY), BigDecimal.ZERO);
    }

    private ApprovalCase propose(
            String user, Role role, ReportingEntity entity, String single, String dual, String stepUp) {
        NewApprovalPolicy wanted = new NewApprovalPolicy(
                LocalDate.now(ZoneOffset.UTC),
                single,
                dual,
                stepUp,
                null,
                null,
                null,
                "Smaller amounts matter here",
                null,
                null);
        return company.as(user, role, () -> policies.propose(entity.code(), wanted));
    }

    private ApprovalCase approve(String user, Role role, ApprovalCase wanted) {
        return company.as(user, role, () -> decide.approve(wanted.id(), Seen.evidence(wanted.evidenceHash()), ""));
    }

    private Money singleFrom(ReportingEntity entity) {
        return company.as("auditor", Role.AUDITOR, () -> policies.inForce(entity.code()))
                .bounds()
                .singleFrom();
    }

    private List<?> policiesOf(ReportingEntity entity) {
        return company.as("auditor", Role.AUDITOR, () -> policies.of(entity.code()));
    }
}

package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.DecideCase;
import org.ballast.approvals.application.NewApprovalPolicy;
import org.ballast.approvals.application.ProposeApprovalPolicy;
import org.ballast.approvals.application.ReadCases;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.entities.domain.ReportingEntity;

/** Companies at which policies or prices take a second person, and who decides on such cases. */
@ApplicationScoped
class SecondPersons {

    private static final String NEVER = "90000000000000";

    @Inject
    private TestedCompany company;

    @Inject
    private ProposeApprovalPolicy approvalPolicies;

    @Inject
    private DecideCase decide;

    @Inject
    private ReadCases cases;

    /** From today on; one approval is enough for whatever amount, as before. */
    void needed(ReportingEntity entity, boolean forPolicies, boolean forPrices) {
        ApprovalCase wanted = company.as(
                "cfo",
                Role.CFO,
                () -> approvalPolicies.propose(
                        entity.code(),
                        new NewApprovalPolicy(
                                LocalDate.now(ZoneOffset.UTC),
                                "0",
                                NEVER,
                                NEVER,
                                null,
                                null,
                                null,
                                "Two people look at what is decided",
                                forPolicies,
                                forPrices)));
        approve("controller", Role.CONTROLLER, wanted);
    }

    ApprovalCase approve(String user, Role role, ApprovalCase waiting) {
        return company.as(user, role, () -> decide.approve(waiting.id(), Seen.evidence(waiting.evidenceHash()), ""));
    }

    ApprovalCase reject(String user, Role role, ApprovalCase waiting) {
        return company.as(user, role, () -> decide.reject(waiting.id(), Seen.LATEST, "This is not so at all"));
    }

    ApprovalCase giveBack(String user, Role role, ApprovalCase waiting) {
        return company.as(user, role, () -> decide.giveBack(waiting.id(), Seen.LATEST, "Why?"));
    }

    ApprovalCase submit(String user, Role role, ApprovalCase returned) {
        return company.as(user, role, () -> decide.submit(returned.id(), Seen.LATEST, "Because"));
    }

    ApprovalCase withdraw(String user, Role role, ApprovalCase waiting) {
        return company.as(user, role, () -> decide.withdraw(waiting.id(), Seen.LATEST, "Not needed"));
    }

    ApprovalCase now(long caseId) {
        return company.as("auditor", Role.AUDITOR, () -> cases.detail(caseId)).approvalCase();
    }
}

package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ballast.access.domain.Role;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.application.DecidePolicy;
import org.ballast.holdings.application.ReadPolicies;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.persistence.Policies;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.OwnTransaction;
import org.ballast.sql.SqlRows;
import org.ballast.writedowns.domain.Proposal;
import org.junit.jupiter.api.Test;

/** Another accounting policy of an asset in the books waits for a second person, where the approval policy says so. */
@InPortal
class PolicyCaseIT {

    private static final LocalDate TENTH = LocalDate.of(2024, 1, 10);

    @Inject
    private TestedCompany company;

    @Inject
    private SecondPersons second;

    @Inject
    private DecidePolicy decidePolicy;

    @Inject
    private ReadPolicies readPolicies;

    @Inject
    private Policies policies;

    @Inject
    private OwnTransaction transaction;

    @Inject
    private SqlRows rows;

    @Test
    void withoutTheSettingAPolicyIsOnePersons() {
        ReportingEntity entity = company.found();

        assertThat(decide("cfo", entity, "BTC", TENTH).waiting()).isEmpty();
        assertThat(inForce(entity)).hasSize(2);
    }

    @Test
    void theFirstPolicyOfAnAssetIsOnePersons() {
        ReportingEntity entity = company.found();
        second.needed(entity, true, false);

        assertThat(decide("cfo", entity, "ETH", TENTH).waiting()).isEmpty();
        assertThat(decide("cfo", entity, "ETH", TENTH.plusDays(1)).waiting())
                .as("nothing of it stands in the book")
                .isEmpty();
    }

    @Test
    void anotherOneHoldsOnceASecondPersonApprovedIt() {
        ReportingEntity entity = company.found();
        second.needed(entity, true, false);
        ApprovalCase waiting = decide("cfo", entity, "BTC", TENTH).waiting().orElseThrow();

        assertThat(waiting.status()).isEqualTo(CaseStatus.SUBMITTED);
        assertThat(inForce(entity)).hasSize(1);
        List<ReadPolicies.Waiting> shown =
                company.as("auditor", Role.AUDITOR, () -> readPolicies.waiting(entity.code()));
        assertThat(shown).singleElement().satisfies(each -> {
            assertThat(each.wanted().policy().costMethod().name()).isEqualTo("FIFO");
            assertThat(each.before().orElseThrow().costMethod().name()).isEqualTo("SPECIFIC_ID");
        });
        assertRefused(RefusalCode.ALREADY_EXISTS, () -> decide("controller", entity, "BTC", TENTH.plusDays(1)));
        assertRefused(RefusalCode.SOD_PREPARER_IS_APPROVER, () -> second.approve("cfo", Role.CFO, waiting));
        assertRefused(RefusalCode.FORBIDDEN, () -> second.approve("preparer", Role.PREPARER, waiting));

        assertThat(second.approve("controller", Role.CONTROLLER, waiting).status())
                .isEqualTo(CaseStatus.POSTED);
        assertThat(second.approve("controller", Role.CONTROLLER, waiting).status())
                .as("a second click")
                .isEqualTo(CaseStatus.POSTED);
        assertThat(inForce(entity)).first().satisfies(policy -> {
            assertThat(policy.validFrom()).isEqualTo(TENTH);
            assertThat(policy.approval().orElseThrow().changedBy()).isEqualTo("cfo");
            assertThat(policy.approval().orElseThrow().approvedBy()).containsExactly("controller");
        });
        assertThat(company.as("auditor", Role.AUDITOR, () -> readPolicies.waiting(entity.code())))
                .isEmpty();
    }

    @Test
    void whatWasTurnedDownOrTakenBackNeverHolds() {
        ReportingEntity entity = company.found();
        second.needed(entity, true, false);
        ApprovalCase rejected = decide("cfo", entity, "BTC", TENTH).waiting().orElseThrow();
        second.reject("controller", Role.CONTROLLER, rejected);
        assertRefused(RefusalCode.ILLEGAL_TRANSITION, () -> second.approve("controller", Role.CONTROLLER, rejected));

        ApprovalCase returned =
                decide("controller", entity, "BTC", TENTH).waiting().orElseThrow();
        second.giveBack("cfo", Role.CFO, returned);
        assertRefused(RefusalCode.ILLEGAL_TRANSITION, () -> second.approve("cfo", Role.CFO, returned));
        second.submit("controller", Role.CONTROLLER, returned);
        second.withdraw("controller", Role.CONTROLLER, returned);
        assertThat(inForce(entity)).hasSize(1);
    }

    @Test
    void whatWasPostedMeanwhileStandsAgainstIt() {
        ReportingEntity entity = company.priced();
        second.needed(entity, true, false);
        ApprovalCase waiting = decide("cfo", entity, "BTC", TENTH).waiting().orElseThrow();
        company.approveAs("controller", company.submitted(entity.code()));

        assertRefused(RefusalCode.DEPENDENT_EVENT_EXISTS, () -> second.approve("controller", Role.CONTROLLER, waiting));
        assertThat(second.now(waiting.id()).status()).isEqualTo(CaseStatus.SUBMITTED);
        assertThat(inForce(entity)).hasSize(1);
    }

    @Test
    void whoWantedItApprovesNoWriteDownOfThatPeriod() {
        ReportingEntity entity = company.priced();
        second.needed(entity, true, false);
        ApprovalCase waiting = decide("cfo", entity, "BTC", TENTH).waiting().orElseThrow();
        second.approve("controller2", Role.CONTROLLER, waiting);
        Proposal submitted = company.submitted(entity.code());

        assertRefused(
                RefusalCode.SOD_POLICY_CHANGER_IS_APPROVER,
                () -> second.approve("cfo", Role.CFO, second.now(submitted.caseId())));
        assertThat(company.approveAs("controller", submitted).status()).isEqualTo(CaseStatus.POSTED);
    }

    @Test
    void theDatabaseKnowsWhichPoliciesWereApproved() {
        ReportingEntity entity = company.found();
        second.needed(entity, true, false);
        ApprovalCase waiting = decide("cfo", entity, "BTC", TENTH).waiting().orElseThrow();

        assertThatThrownBy(() -> rows.execute(
                        "INSERT INTO accounting_policy (id, book_id, asset_id, model, market_id, cost_method,"
                                + " edge_bar_policy, disposal_cost_rate, purchase_fees, cost_basis_at_adoption,"
                                + " valid_from, decided_by, decided_at, case_id) SELECT -1, book_id, asset_id, model,"
                                + " market_id, cost_method, edge_bar_policy, disposal_cost_rate, purchase_fees,"
                                + " cost_basis_at_adoption, valid_from, wanted_by, wanted_at, case_id FROM wanted_policy"
                                + " WHERE case_id = ?",
                        waiting.id()))
                .hasStackTraceContaining("policy_is_approved");
        assertThatThrownBy(
                        () -> rows.execute("UPDATE wanted_policy SET wanted_by = 'x' WHERE case_id = ?", waiting.id()))
                .hasStackTraceContaining("is append-only");
    }

    @Test
    void theDatabaseTakesNoOtherPolicyThanTheApprovedOne() throws Exception {
        ReportingEntity entity = company.found();
        second.needed(entity, true, false);
        ApprovalCase waiting = decide("cfo", entity, "BTC", TENTH).waiting().orElseThrow();
        second.approve("controller", Role.CONTROLLER, waiting);

        assertThat(copied(waiting, "cost_method")).as("the same once more").isEmpty();
        assertThat(copied(waiting, "'SPECIFIC_ID'")).contains("policy_is_approved");
    }

    /** Puts the approved policy in force in place of the one that is, with another cost method; what is said against it. */
    private String copied(ApprovalCase approved, String costMethod) throws Exception {
        transaction.begin();
        try {
            rows.execute(
                    "UPDATE accounting_policy SET case_id = NULL, valid_from = DATE '2001-01-01' WHERE case_id = ?",
                    approved.id());
            rows.execute(
                    "INSERT INTO accounting_policy (id, book_id, asset_id, model, market_id, cost_method, edge_bar_policy,"
                            + " disposal_cost_rate, purchase_fees, cost_basis_at_adoption, valid_from, decided_by, decided_at,"
                            + " case_id) SELECT -1, book_id, asset_id, model, market_id, " + costMethod
                            + ", edge_bar_policy, disposal_cost_rate, purchase_fees, cost_basis_at_adoption, valid_from,"
                            + " wanted_by, wanted_at, case_id FROM wanted_policy WHERE case_id = ?",
                    approved.id());
            return "";
        } catch (RuntimeException refused) {
            return String.valueOf(refused.getMessage());
        } finally {
            transaction.rollback();
        }
    }

    private DecidePolicy.Decided decide(String user, ReportingEntity entity, String asset, LocalDate validFrom) {
        Role role = user.equals("cfo") ? Role.CFO : Role.CONTROLLER;
        return company.as(
                user,
                role,
                () -> decidePolicy.decide(
                        entity.code(),
                        new DecidePolicy.Decision(asset, "US_COST_LESS_IMPAIRMENT", entity.code(), "FIFO", validFrom)));
    }

    private List<AccountingPolicy> inForce(ReportingEntity entity) {
        long bitcoin = policies.of(entity.book().id()).getFirst().assetId();
        return policies.of(entity.book().id()).stream()
                .filter(policy -> policy.assetId() == bitcoin)
                .toList();
    }

    private static void assertRefused(RefusalCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}

package org.ballast.health.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.DecideCase;
import org.ballast.approvals.application.ReadCases;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.container.InPortal;
import org.ballast.documents.domain.DocumentFormat;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.health.domain.Figure;
import org.ballast.health.domain.Health;
import org.ballast.health.domain.HeldAtMarket;
import org.ballast.health.domain.Kept;
import org.ballast.health.domain.Measure;
import org.ballast.health.domain.Outcome;
import org.ballast.health.domain.Rule;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportResult;
import org.ballast.pages.web.Requests;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.OwnTransaction;
import org.ballast.sql.SqlRows;
import org.ballast.writedowns.application.TestedCompany;
import org.junit.jupiter.api.Test;

/** Health of a company with lots: on the snapshot of its books, with rules that the CFO approves and due dates that only grow. */
@InPortal
class HealthIT {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 31);

    @Inject
    private TestedCompany company;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ReadHealth readHealth;

    @Inject
    private ReadCovenants readCovenants;

    @Inject
    private AskForRule askForRule;

    @Inject
    private ImportDueDates importDueDates;

    @Inject
    private ReadMaturities readMaturities;

    @Inject
    private PrintHealth printHealth;

    @Inject
    private DecideCase decide;

    @Inject
    private ReadCases readCases;

    @Inject
    private SqlRows rows;

    @Inject
    private OwnTransaction transaction;

    @Test
    void lotsCountAtBookAndAtTheirMarket() {
        ReportingEntity entity = company.found();
        Health health = as("auditor", Role.AUDITOR, () -> readHealth.of(entity, DAY));
        HeldAtMarket held = health.held().getFirst();
        assertThat(health.figures().of(Figure.DIGITAL_ASSETS)).isEqualTo(held.carrying());
        assertThat(health.of(Measure.CONCENTRATION).value()).contains(new BigDecimal("10000.00"));
        assertThat(health.insolvency().atFairValue().assets())
                .isEqualTo(health.insolvency().atBook().assets().plus(held.uplift()));
        assertThat(health.insolvency().cashFlow().outcome()).isEqualTo(Outcome.NOT_TESTED);
        assertThat(as("auditor", Role.AUDITOR, () -> readHealth.of(entity, LocalDate.of(2020, 1, 1)))
                        .position())
                .isEmpty();
        for (DocumentFormat format : DocumentFormat.values()) {
            assertThat(as("auditor", Role.AUDITOR, () -> printHealth.print(entity.code(), DAY, format))
                            .content())
                    .isNotEmpty();
        }
    }

    @Test
    void aCovenantCountsOnceTheCfoApprovedIt() {
        ReportingEntity entity = company.found();
        Map<String, String> wanted = Map.of(
                "kind",
                "COVENANT",
                "measure",
                "EQUITY_AMOUNT",
                "name",
                "Minimum equity",
                "bound",
                "999999999.00",
                "validFrom",
                today().toString(),
                "reason",
                "Loan agreement, section 5.2");
        assertThat(refusal(() -> as("preparer", Role.PREPARER, () -> ask(entity, wanted)))
                        .code())
                .isEqualTo(RefusalCode.FORBIDDEN);
        assertThat(fields(() -> as(
                        "risk",
                        Role.RISK,
                        () -> ask(
                                entity,
                                Map.of(
                                        "kind",
                                        "THRESHOLD",
                                        "measure",
                                        "SOLVENCY",
                                        "name",
                                        "Named",
                                        "bound",
                                        "1",
                                        "red",
                                        "2",
                                        "validFrom",
                                        today().minusDays(1).toString(),
                                        "reason",
                                        "short")))))
                .containsExactlyInAnyOrder("name", "red", "validFrom", "reason");
        assertThat(fields(() -> as(
                        "risk",
                        Role.RISK,
                        () -> ask(
                                entity,
                                Map.of(
                                        "kind",
                                        "SHARE",
                                        "shareOf",
                                        "NOPE",
                                        "bound",
                                        "1.1",
                                        "validFrom",
                                        today().toString(),
                                        "reason",
                                        "Tokens of our own")))))
                .containsExactlyInAnyOrder("shareOf", "bound");

        Rule rule = as("risk", Role.RISK, () -> ask(entity, wanted));
        assertThat(rule.status()).isEqualTo(CaseStatus.SUBMITTED);
        assertThat(refusal(() -> as("risk", Role.RISK, () -> ask(entity, wanted)))
                        .code())
                .isEqualTo(RefusalCode.ALREADY_EXISTS);
        assertThat(as("risk", Role.RISK, () -> readCovenants.of(entity.code(), today())))
                .isEmpty();
        approve(rule);
        Kept kept =
                as("risk", Role.RISK, () -> readCovenants.kept(entity, today())).getFirst();
        assertThat(kept.standing()).isEqualTo(Kept.Standing.BREACHED);
        assertThat(as("risk", Role.RISK, () -> readCovenants.of(entity.code(), today().minusDays(1))))
                .isEmpty();
        assertThatThrownBy(() ->
                        inTransaction(() -> rows.execute("UPDATE health_rule SET bound = 0 WHERE id = ?", rule.id())))
                .isInstanceOf(Exception.class);
    }

    @Test
    void dueDatesAreSkippedPaidOrCorrectedAndNeverChange() throws Exception {
        ReportingEntity entity = company.found();
        String code = entity.code();
        String loan = "L-1,LOAN," + today().plusDays(5) + ",100.00,First Bank,";
        assertThat(importing(code, loan + "\nR-1,RECEIVABLE," + today().plusDays(9) + ",60.00,,", Optional.empty())
                        .imported())
                .isEqualTo(2);
        assertThat(importing(code, loan, Optional.empty()).skipped()).isEqualTo(1);
        Refusal other = refusal(() -> importing(code, loan.replace("100.00", "90.00"), Optional.empty()));
        assertThat(other.errors().getFirst().field()).isEqualTo("reference");
        assertThat(fields(() -> importing(
                        code,
                        "X,LOAN,never,-1,,\nX,WISH," + today() + ",1.005,," + today().plusDays(3),
                        Optional.empty())))
                .contains("due_on", "amount", "kind", "paid_on");
        assertThat(importing(code, loan.replace("100.00", "90.00"), Optional.of("Misread the contract"))
                        .imported())
                .isEqualTo(1);
        Health short_ = as("auditor", Role.AUDITOR, () -> readHealth.of(entity, today()));
        assertThat(short_.insolvency().cashFlow().buckets().getFirst().loans().amount())
                .isEqualByComparingTo("90.00");
        assertThat(importing(code, loan.replace("100.00", "90.00") + today(), Optional.empty())
                        .imported())
                .as("paid takes no reason")
                .isEqualTo(1);
        assertThat(as("auditor", Role.AUDITOR, () -> readMaturities.of(code, today()))
                        .rows())
                .extracting(row -> row.item().reference())
                .containsExactly("R-1");
        assertThatThrownBy(() ->
                        inTransaction(() -> rows.execute("DELETE FROM due_item WHERE entity_id = ?", entity.id())))
                .isInstanceOf(Exception.class);
        assertThatThrownBy(() -> inTransaction(() -> rows.execute(
                        "INSERT INTO due_item (id, entity_id, reference, revision, withdrawn, kind, due_on, amount, currency,"
                                + " counterparty, recorded_by, recorded_at, reason) SELECT 1, entity_id, 'HALF', 1, FALSE, kind,"
                                + " due_on, 0.5, 'JPY', '', recorded_by, recorded_at, '' FROM due_item WHERE entity_id = ?"
                                + " AND reference = 'R-1'",
                        entity.id())))
                .isInstanceOf(Exception.class);
    }

    private Rule ask(ReportingEntity entity, Map<String, String> texts) {
        return askForRule.ask(entity.code(), Requests.of(NewRule.class, texts));
    }

    private void approve(Rule rule) {
        ApprovalCase waiting =
                as("cfo", Role.CFO, () -> readCases.detail(rule.caseId())).approvalCase();
        assertThat(as("cfo", Role.CFO, () -> decide.approve(rule.caseId(), Seen.evidence(waiting.evidenceHash()), ""))
                        .status())
                .isEqualTo(CaseStatus.POSTED);
    }

    private ImportResult importing(String code, String lines, Optional<String> reason) {
        String csv = "reference,kind,due_on,amount,counterparty,paid_on\n" + lines + "\n";
        try (Upload upload =
                Upload.of(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "due-dates.csv")) {
            return as("preparer", Role.PREPARER, () -> importDueDates.from(code, upload, reason));
        }
    }

    private void inTransaction(Runnable work) throws Exception {
        transaction.begin();
        try {
            work.run();
        } finally {
            transaction.rollback();
        }
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private static Refusal refusal(ThrowingCallable work) {
        try {
            work.call();
        } catch (Refusal refused) {
            return refused;
        } catch (Throwable other) {
            throw new AssertionError(other);
        }
        throw new AssertionError("nothing was refused");
    }

    private static List<String> fields(ThrowingCallable work) {
        return refusal(work).errors().stream().map(Refusal.FieldError::field).toList();
    }

    private <T> T as(String user, Role role, Supplier<T> work) {
        return currentUser.actingAs(user, role, work);
    }
}

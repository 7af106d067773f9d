package org.ballast.marktomarket.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.DecideCase;
import org.ballast.approvals.application.ReadCases;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.approvals.domain.Tier;
import org.ballast.container.InPortal;
import org.ballast.documents.domain.DocumentFormat;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.application.Ledger;
import org.ballast.marktomarket.domain.MarkKind;
import org.ballast.marktomarket.domain.MarkProposal;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.SqlRows;
import org.ballast.statements.application.PrepareDerivativesDisclosure;
import org.ballast.statements.domain.DerivativesDisclosure;
import org.ballast.trading.domain.TradingAccount;
import org.junit.jupiter.api.Test;

/** Positions are measured at the end of a period, and what that changes is proposed, approved and posted once. */
@InPortal
class MarkToMarketIT {

    private static final TestPeriod JANUARY = period(1);
    private static final TestPeriod FEBRUARY = period(2);

    @Inject
    private TradedCompany company;

    @Inject
    private RunMarkToMarket runMarkToMarket;

    @Inject
    private DecideCase decide;

    @Inject
    private ReadCases cases;

    @Inject
    private WriteMarkNarrative writeNarrative;

    @Inject
    private PrepareDerivativesDisclosure disclosure;

    @Inject
    private Ledger ledger;

    @Inject
    private SqlRows rows;

    @Inject
    private MarkChecks checks;

    @Test
    void aBoughtOptionThatFallsIsWrittenDownAndRisesAgain() {
        ReportingEntity entity = company.found();
        TradingAccount account = company.account(entity);
        String call = company.call("2026-03-27");
        company.position(account, call, "10", "0.0405", "2026-01-02T10:00:00Z");
        company.mark(call, "2026-01-31T23:00:00Z", "0.0171", "56900", "");

        MarkRunResult run = run(entity, JANUARY);
        assertThat(run(entity, JANUARY).repeated()).isTrue();
        Map<MarkKind, MarkProposal> found = byKind(run);
        assertThat(standing(entity)).containsExactly("MARKS no", "DERIVATIVES ok");

        assertThat(found).containsOnlyKeys(MarkKind.LOSS, MarkKind.SETTLEMENT);
        assertThat(amount(one(found, MarkKind.LOSS))).isEqualTo("14570.10");
        assertThat(amount(one(found, MarkKind.SETTLEMENT))).isEqualTo("24300.00");
        assertThat(one(found, MarkKind.LOSS).level()).isEqualTo(2);
        post(one(found, MarkKind.LOSS));
        post(one(found, MarkKind.SETTLEMENT));
        assertThat(balance(entity, JANUARY, "1200")).isEqualTo("9729.90");
        assertThat(balance(entity, JANUARY, "6300")).isEqualTo("14570.10");
        assertThat(balance(entity, JANUARY, "1150")).isEqualTo("-24300.00");
        assertThat(run(entity, JANUARY).repeated()).isTrue();
        assertThat(standing(entity)).containsExactly("MARKS ok", "DERIVATIVES ok");
        disclosed(entity);

        company.close(account, call, "4", "0.0250", "58000", "2026-02-10T09:00:00Z");
        company.mark(call, "2026-02-28T22:00:00Z", "0.0200", "60000", "");
        Map<MarkKind, MarkProposal> february = byKind(run(entity, FEBRUARY));
        assertThat(amount(one(february, MarkKind.GAIN))).isEqualTo("3270.10");
        assertThat(amount(one(february, MarkKind.SETTLEMENT))).isEqualTo("5800.00");
        post(one(february, MarkKind.SETTLEMENT));
        post(one(february, MarkKind.GAIN));
        assertThat(balance(entity, FEBRUARY, "1200")).isEqualTo("7200.00");
        assertThat(balance(entity, FEBRUARY, "1150")).isEqualTo("-18500.00");
        assertThat(company.as(
                                "auditor",
                                Role.AUDITOR,
                                () -> disclosure.between(entity.code(), FEBRUARY.from(), FEBRUARY.lastDay()))
                        .holdings())
                .singleElement()
                .satisfies(each -> assertThat(each.contracts()).isEqualByComparingTo("6"));
        company.mark(call, "2026-01-31T23:00:00Z", "0.0161", "56900", "", 2);
        assertRefused(RefusalCode.DEPENDENT_EVENT_EXISTS, () -> run(entity, JANUARY));
    }

    private void disclosed(ReportingEntity entity) {
        DerivativesDisclosure note = company.as(
                "auditor", Role.AUDITOR, () -> disclosure.between(entity.code(), JANUARY.from(), JANUARY.lastDay()));
        assertThat(note.assets().amount()).isEqualByComparingTo("9729.90");
        assertThat(note.losses().amount()).isEqualByComparingTo("14570.10");
        assertThat(note.ofLevel(2)).isEqualTo(note.assets());
        assertThat(note.beside().isZero()).isTrue();
        assertThat(note.holdings())
                .singleElement()
                .satisfies(each -> assertThat(each.notional()).isEqualByComparingTo("569000"));
        assertThat(note.signOffs()).hasSize(2);
        for (DocumentFormat format : DocumentFormat.values()) {
            assertThat(company.as("auditor", Role.AUDITOR, () -> disclosure.print(note, format))
                            .content())
                    .isNotEmpty();
        }
    }

    @Test
    void aMarkThatMovesVoidsWhatWasProposedAndTheNextRunReplacesIt() {
        ReportingEntity entity = company.found();
        TradingAccount account = company.account(entity);
        String perpetual = company.perpetual();
        company.position(account, perpetual, "-2", "50000", "2026-01-02T10:00:00Z");
        company.mark(perpetual, "2026-01-31T23:00:00Z", "55000", "55100", "");
        MarkProposal loss = one(byKind(run(entity, JANUARY)), MarkKind.LOSS);
        ApprovalCase submitted = submit(loss);
        assertThat(submitted.tier()).contains(Tier.T1_SINGLE);
        assertRefused(
                RefusalCode.FORBIDDEN,
                () -> company.as("preparer", Role.PREPARER, () -> decide.approve(loss.caseId(), seen(submitted), "")));

        company.mark(perpetual, "2026-01-31T23:00:00Z", "56000", "55100", "", 2);

        assertRefused(RefusalCode.EVIDENCE_CHANGED, () -> approve("controller", Role.CONTROLLER, submitted));
        company.mark(perpetual, "2026-02-28T23:00:00Z", "56000", "55100", "");
        assertRefused(RefusalCode.EARLIER_PERIOD_UNDECIDED, () -> run(entity, FEBRUARY));
        MarkProposal next = one(byKind(run(entity, JANUARY)), MarkKind.LOSS);
        assertThat(amount(next)).isEqualTo("12000.00");
        assertThat(status(loss)).isEqualTo(CaseStatus.SUPERSEDED);
        post(next);
        assertThat(balance(entity, JANUARY, "2200")).isEqualTo("-12000.00");
    }

    @Test
    void aMarkFarFromTheModelTakesWordsAndTwoPeople() {
        ReportingEntity entity = company.found();
        TradingAccount account = company.account(entity);
        String perpetual = company.perpetual();
        company.position(account, perpetual, "0.1", "50000", "2026-01-02T10:00:00Z");
        company.mark(perpetual, "2026-01-31T23:00:00Z", "55000", "51000", "");
        MarkProposal gain = one(byKind(run(entity, JANUARY)), MarkKind.GAIN);

        assertThat(gain.onHold()).isEqualTo(1);
        assertRefused(RefusalCode.REASON_REQUIRED, () -> submit(gain));
        company.as(
                "preparer",
                Role.PREPARER,
                () -> writeNarrative.write(
                        gain.id(),
                        Seen.LATEST,
                        "The index of the venue stood still for an hour; marks of two others agree."));
        ApprovalCase submitted = submit(gain);
        assertThat(submitted.tier()).contains(Tier.T2_DUAL);
        approve("controller", Role.CONTROLLER, submitted);
        approve("cfo", Role.CFO, submitted);
        assertThat(status(gain)).isEqualTo(CaseStatus.POSTED);
    }

    @Test
    void whatNothingPricesIsNamedAndNothingIsWritten() {
        ReportingEntity entity = company.found();
        TradingAccount account = company.account(entity);
        String call = company.call("2026-03-27");
        String perpetual = company.perpetual();
        company.position(account, call, "1", "0.04", "2026-01-02T10:00:00Z");
        company.position(account, perpetual, "1", "50000", "2026-01-02T10:00:00Z");

        assertThatThrownBy(() -> run(entity, JANUARY)).isInstanceOfSatisfying(Refusal.class, refused -> {
            assertThat(refused.code()).isEqualTo(RefusalCode.NO_PRICE);
            assertThat(refused.errors()).extracting(Refusal.FieldError::value).contains(call, perpetual);
        });
        assertThat(rows.list(
                        "SELECT id FROM mark_run WHERE book_id = ?",
                        row -> row.getLong(1),
                        entity.book().id()))
                .isEmpty();
    }

    @Test
    void whatWasMeasuredNeverChanges() {
        ReportingEntity entity = company.found();
        TradingAccount account = company.account(entity);
        String perpetual = company.perpetual();
        company.position(account, perpetual, "1", "50000", "2026-01-02T10:00:00Z");
        company.mark(perpetual, "2026-01-31T23:00:00Z", "51000", "51000", "");
        run(entity, JANUARY);

        for (String change : List.of(
                "UPDATE mark_run SET positions = 0",
                "UPDATE mark_line SET fair_value = 0",
                "UPDATE mark_movement SET amount = 0",
                "UPDATE mark_proposal SET positions = positions + 1",
                "DELETE FROM mark_proposal")) {
            assertThatThrownBy(() -> rows.execute(change)).as(change).isNotNull();
        }
    }

    private List<String> standing(ReportingEntity entity) {
        return company.as("auditor", Role.AUDITOR, () -> checks.of(entity, YearMonth.of(2026, 1))).stream()
                .map(each -> each.name() + (each.ok() ? " ok" : " no"))
                .toList();
    }

    private MarkRunResult run(ReportingEntity entity, TestPeriod period) {
        return company.as("preparer", Role.PREPARER, () -> runMarkToMarket.run(entity.code(), period));
    }

    private static Map<MarkKind, MarkProposal> byKind(MarkRunResult run) {
        return run.proposals().stream().collect(Collectors.toMap(MarkProposal::kind, each -> each));
    }

    private static MarkProposal one(Map<MarkKind, MarkProposal> found, MarkKind kind) {
        return Objects.requireNonNull(found.get(kind));
    }

    private void post(MarkProposal proposal) {
        approve("controller", Role.CONTROLLER, submit(proposal));
        assertThat(status(proposal)).isEqualTo(CaseStatus.POSTED);
    }

    private ApprovalCase submit(MarkProposal proposal) {
        return company.as("preparer", Role.PREPARER, () -> decide.submit(proposal.caseId(), Seen.LATEST, ""));
    }

    private ApprovalCase approve(String user, Role role, ApprovalCase submitted) {
        return company.as(user, role, () -> decide.approve(submitted.id(), seen(submitted), ""));
    }

    private static Seen seen(ApprovalCase submitted) {
        return Seen.evidence(submitted.evidenceHash());
    }

    private CaseStatus status(MarkProposal proposal) {
        return company.as(
                "auditor",
                Role.AUDITOR,
                () -> cases.detail(proposal.caseId()).approvalCase().status());
    }

    private static String amount(MarkProposal proposal) {
        return proposal.amount().amount().toPlainString();
    }

    private String balance(ReportingEntity entity, TestPeriod period, String account) {
        return ledger.balances(entity.book().id(), period.lastDay()).stream()
                .filter(each -> each.account().number().equals(account))
                .map(each -> each.net().amount())
                .findFirst()
                .orElse(BigDecimal.ZERO)
                .toPlainString();
    }

    private static void assertRefused(RefusalCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static TestPeriod period(int month) {
        return new TestPeriod(LocalDate.of(2026, month, 1), LocalDate.of(2026, month + 1, 1));
    }
}

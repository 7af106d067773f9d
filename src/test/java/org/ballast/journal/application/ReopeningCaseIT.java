package org.ballast.journal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.DecideCase;
import org.ballast.approvals.application.ReadCases;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.approvals.domain.History;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.domain.PeriodState;
import org.ballast.journal.domain.Reopening;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.SqlRows;
import org.ballast.writedowns.application.TestedCompany;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whether a month is opened again is decided as a case (accounting.md §4.4, §4.6). */
@InPortal
class ReopeningCaseIT {

    private static final YearMonth DECEMBER = YearMonth.of(2023, 12);
    private static final String WHY = "A fee was wrong";

    @Inject
    private TestedCompany company;

    @Inject
    private EmptyBooks books;

    @Inject
    private LockPeriod lockPeriod;

    @Inject
    private ReopenPeriod reopenPeriod;

    @Inject
    private ReadPeriods readPeriods;

    @Inject
    private DecideCase decide;

    @Inject
    private ReadCases cases;

    @Inject
    private SqlRows rows;

    private ReportingEntity entity;

    @BeforeEach
    void lockDecember() {
        entity = books.found();
        company.as("controller", Role.CONTROLLER, () -> lockPeriod.softly(entity.code(), DECEMBER, "closing"));
    }

    @Test
    void whatTheCfoAsksForIsACaseThatOneOtherApproves() {
        ApprovalCase asked = caseOf(ask("cfo", WHY));
        assertThat(asked.kind()).isEqualTo("PERIOD_REOPENING");
        assertThat(asked.approvalsMissing(history(asked))).isEqualTo(1);
        assertRefused(RefusalCode.SOD_PREPARER_IS_APPROVER, () -> approve("cfo", Role.CFO, asked));
        assertRefused(RefusalCode.FORBIDDEN, () -> approve("preparer", Role.PREPARER, asked));
        assertRefused(
                RefusalCode.EVIDENCE_CHANGED,
                () -> company.as(
                        "controller",
                        Role.CONTROLLER,
                        () -> decide.approve(asked.id(), Seen.evidence("0".repeat(64)), "")));
        assertThat(december().period().state()).isEqualTo(PeriodState.SOFT_LOCKED);

        assertThat(approve("cfo2", Role.CFO, asked).status()).isEqualTo(CaseStatus.POSTED);
        assertThat(december().period().state()).isEqualTo(PeriodState.OPEN);
        assertThat(december().steps().getLast().acknowledgedBy()).contains("cfo2");
        assertThat(approve("cfo2", Role.CFO, asked).version())
                .as("a second click")
                .isEqualTo(company.as("auditor", Role.AUDITOR, () -> cases.detail(asked.id()))
                        .approvalCase()
                        .version());
        assertThat(december().steps()).hasSize(2);
    }

    @Test
    void theCallsOfPeriodsDecideOnTheSameCase() {
        ApprovalCase acknowledged = caseOf(ask("cfo", WHY));
        company.as("controller", Role.CONTROLLER, () -> reopenPeriod.acknowledge(entity.code(), DECEMBER));
        assertThat(now(acknowledged)).isEqualTo(CaseStatus.POSTED);

        company.as("controller", Role.CONTROLLER, () -> lockPeriod.softly(entity.code(), DECEMBER, "closing"));
        ApprovalCase declined = caseOf(ask("cfo", WHY));
        assertRefused(
                RefusalCode.REASON_REQUIRED,
                () -> company.as(
                        "controller", Role.CONTROLLER, () -> reopenPeriod.decline(entity.code(), DECEMBER, "no")));
        company.as("controller", Role.CONTROLLER, () -> reopenPeriod.decline(entity.code(), DECEMBER, ""));
        assertThat(now(declined)).isEqualTo(CaseStatus.REJECTED);

        ApprovalCase takenBack = caseOf(ask("cfo", WHY));
        company.as("cfo", Role.CFO, () -> reopenPeriod.decline(entity.code(), DECEMBER, ""));
        assertThat(now(takenBack)).isEqualTo(CaseStatus.WITHDRAWN);
        assertThat(december().waiting()).isEmpty();
        assertThat(rows.list(
                        "SELECT COUNT(*) FROM period_reopening r JOIN accounting_period p ON p.id = r.period_id"
                                + " WHERE p.book_id = ?",
                        row -> row.getInt(1),
                        entity.book().id()))
                .containsExactly(0);
    }

    @Test
    void whatCameBackStillHoldsTheMonthAndIsAskedAnew() {
        ApprovalCase returned = caseOf(ask("cfo", WHY));
        company.as(
                "controller",
                Role.CONTROLLER,
                () -> decide.giveBack(returned.id(), Seen.version(returned.version()), "Which fee?"));
        assertThat(december().waiting()).get().extracting(Reopening::status).isEqualTo(CaseStatus.RETURNED);
        assertRefused(
                RefusalCode.ILLEGAL_TRANSITION,
                () -> company.as("cfo", Role.CFO, () -> lockPeriod.hard(entity.code(), DECEMBER, "")));
        assertRefused(
                RefusalCode.ILLEGAL_TRANSITION,
                () -> company.as(
                        "controller", Role.CONTROLLER, () -> reopenPeriod.acknowledge(entity.code(), DECEMBER)));

        Reopening anew = ask("cfo", "The fee of 12 December was wrong");
        assertThat(now(returned)).isEqualTo(CaseStatus.WITHDRAWN);
        assertThat(anew.caseId()).isNotEqualTo(returned.id());
        assertThat(approve("controller", Role.CONTROLLER, caseOf(anew)).status())
                .isEqualTo(CaseStatus.POSTED);
        assertThat(december().steps().getLast().reason()).isEqualTo("The fee of 12 December was wrong");
    }

    @Test
    void whatWasAskedForStaysAsItWas() {
        Reopening asked = ask("cfo", WHY);
        assertThatThrownBy(
                        () -> rows.execute("UPDATE reopening_request SET reason = 'another' WHERE id = ?", asked.id()))
                .hasStackTraceContaining("is append-only");
        assertThatThrownBy(() -> rows.execute(
                        "INSERT INTO period_reopening (id, period_id, from_state, reason, requested_by, requested_at,"
                                + " waits_for) VALUES (-1, ?, 'SOFT_LOCKED', 'x', 'cfo', CURRENT_TIMESTAMP, ?)",
                        asked.periodId(),
                        asked.periodId()))
                .hasStackTraceContaining("is append-only");
    }

    private Reopening ask(String user, String reason) {
        return company.as(user, Role.CFO, () -> reopenPeriod.request(entity.code(), DECEMBER, reason));
    }

    private ApprovalCase approve(String user, Role role, ApprovalCase asked) {
        return company.as(user, role, () -> decide.approve(asked.id(), Seen.evidence(asked.evidenceHash()), ""));
    }

    private ApprovalCase caseOf(Reopening asked) {
        return company.as("auditor", Role.AUDITOR, () -> cases.detail(asked.caseId()))
                .approvalCase();
    }

    private History history(ApprovalCase asked) {
        return company.as("auditor", Role.AUDITOR, () -> cases.detail(asked.id()))
                .history();
    }

    private CaseStatus now(ApprovalCase asked) {
        return company.as("auditor", Role.AUDITOR, () -> cases.detail(asked.id()))
                .approvalCase()
                .status();
    }

    private BookMonth december() {
        List<BookMonth> months = company.as("auditor", Role.AUDITOR, () -> readPeriods.of(entity.code()));
        return months.stream()
                .filter(month -> month.period().month().equals(DECEMBER))
                .findFirst()
                .orElseThrow();
    }

    private static void assertRefused(RefusalCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}

package org.ballast.health.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.health.domain.CashFlowTest;
import org.ballast.health.domain.Outcome;
import org.ballast.holdings.application.NewPledgedLoan;
import org.ballast.holdings.application.RecordLoans;
import org.ballast.refusals.Refusal;
import org.ballast.sql.OwnTransaction;
import org.ballast.sql.SqlRows;
import org.ballast.writedowns.application.TestedCompany;
import org.junit.jupiter.api.Test;

/** Pledged loans fall due by themselves, once, and what was recorded by mistake never did. */
@InPortal
class MaturitiesIT {

    @Inject
    private TestedCompany company;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ReadHealth readHealth;

    @Inject
    private RememberedHealth remembered;

    @Inject
    private ReadMaturities readMaturities;

    @Inject
    private RecordDueDate recordDueDate;

    @Inject
    private RecordLoans recordLoans;

    @Inject
    private SqlRows rows;

    @Inject
    private OwnTransaction transaction;

    @Test
    void aPledgedLoanCountsOnceByTheRegisterOrAsItWasRecorded() throws Exception {
        ReportingEntity entity = company.found();
        borrow(entity, "PL-1", "USD");
        assertThat(due(entity)).containsExactly("PL-1 PLEDGED_LOAN");
        assertThat(cashFlow(entity).loans()).isEqualTo(cashFlow(entity).pledgedLoans());
        assertThat(cashFlow(entity).pledgedLoans().amount()).isEqualByComparingTo("40.00");

        record(entity, "PL-1", "41.00");
        assertThat(due(entity)).containsExactly("PL-1 RECORDED DIFFERS_FROM_LOAN");
        assertThat(cashFlow(entity).loans().amount()).as("once").isEqualByComparingTo("41.00");

        currentUser.actingAs(
                "preparer",
                Role.PREPARER,
                () -> recordDueDate.withdraw(entity.code(), new NewDueWithdrawal("PL-1", "Entered twice")));
        assertThat(due(entity)).containsExactly("PL-1 PLEDGED_LOAN");
        assertThatThrownBy(() -> record(entity, "PL-1", "41.00"))
                .as("again takes a reason")
                .isInstanceOf(Refusal.class);
        withdrawnWithoutAReasonIsRefused(entity);
    }

    @Test
    void aLoanThatNoRateTranslatesKeepsTheTestFromPassing() {
        ReportingEntity entity = company.found();
        borrow(entity, "PL-2", "CHF");
        assertThat(due(entity)).isEmpty();
        assertThat(cashFlow(entity).unknown()).containsExactly("PL-2");
        assertThat(cashFlow(entity).outcome()).isNotEqualTo(Outcome.PASS);
    }

    /** A work list says at once what a loan changes, not a minute later. */
    @Test
    void whatIsRememberedOfHealthIsReadAgainOnceALoanIsRecordedOrEnded() {
        ReportingEntity entity = company.found();
        assertThat(remembered(entity)).isEqualByComparingTo("0");
        borrow(entity, "PL-3", "USD");
        assertThat(remembered(entity)).isEqualByComparingTo("40.00");
        lend(entity, "PL-3", "USD", "0", "0", today().toString());
        assertThat(remembered(entity)).isEqualByComparingTo("0");
    }

    private BigDecimal remembered(ReportingEntity entity) {
        return currentUser
                .actingAs("auditor", Role.AUDITOR, () -> remembered.today(entity))
                .orElseThrow()
                .insolvency()
                .cashFlow()
                .pledgedLoans()
                .amount();
    }

    private void borrow(ReportingEntity entity, String reference, String currency) {
        lend(entity, reference, currency, "40.00", "1", "2024-01-01");
    }

    private void lend(
            ReportingEntity entity, String reference, String currency, String owed, String pledged, String from) {
        NewPledgedLoan loan = new NewPledgedLoan(
                reference,
                "Bank",
                currency,
                owed,
                "BTC",
                pledged,
                "0.70",
                null,
                null,
                today().plusDays(60),
                from,
                null);
        currentUser.actingAs("preparer", Role.PREPARER, () -> recordLoans.record(entity.code(), loan));
    }

    private void record(ReportingEntity entity, String reference, String amount) {
        NewDueDate told = new NewDueDate(reference, "LOAN", today().plusDays(60), amount, null, null, null, null);
        currentUser.actingAs("preparer", Role.PREPARER, () -> recordDueDate.record(entity.code(), told));
    }

    private CashFlowTest cashFlow(ReportingEntity entity) {
        return currentUser
                .actingAs("auditor", Role.AUDITOR, () -> readHealth.of(entity, today()))
                .insolvency()
                .cashFlow();
    }

    private List<String> due(ReportingEntity entity) {
        return currentUser
                .actingAs("auditor", Role.AUDITOR, () -> readMaturities.of(entity.code(), today()))
                .rows()
                .stream()
                .map(row -> row.item().reference() + " " + row.source()
                        + row.note().map(note -> " " + note).orElse(""))
                .toList();
    }

    private void withdrawnWithoutAReasonIsRefused(ReportingEntity entity) throws Exception {
        transaction.begin();
        try {
            assertThatThrownBy(() -> rows.execute(
                            "INSERT INTO due_item (id, entity_id, reference, revision, withdrawn, kind, due_on, amount,"
                                    + " currency, counterparty, paid_on, recorded_by, recorded_at, reason) SELECT 2, entity_id,"
                                    + " 'WHY', 2, TRUE, kind, due_on, 1, currency, '', due_on, recorded_by, recorded_at, ''"
                                    + " FROM due_item WHERE entity_id = ? AND revision = 1",
                            entity.id()))
                    .isInstanceOf(Exception.class);
        } finally {
            transaction.rollback();
        }
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}

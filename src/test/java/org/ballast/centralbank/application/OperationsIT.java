package org.ballast.centralbank.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.centralbank.domain.RecordedOperation;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.EntityType;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.expansion.application.PrepareExpansion;
import org.ballast.expansion.domain.Expansion;
import org.ballast.expansion.domain.Leg;
import org.ballast.expansion.domain.Swap;
import org.ballast.journal.application.Ledger;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.refusals.Refusal.FieldError;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.SqlRows;
import org.ballast.statements.application.PrepareBalanceSheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Operations of a central bank, from their asking to the books. */
@InPortal
class OperationsIT {

    @Inject
    private CentralBankDesk desk;

    @Inject
    private RunOperation runOperation;

    @Inject
    private ReadOperations operations;

    @Inject
    private Ledger ledger;

    @Inject
    private PrepareBalanceSheet balanceSheet;

    @Inject
    private PrepareExpansion expansion;

    @Inject
    private SqlRows rows;

    @Test
    void operationsArePostedWithBothSidesOnceApproved() {
        ReportingEntity bank = desk.entity(EntityType.CENTRAL_BANK);
        assertThat(bank.book().chart()).isEqualTo("CENTRAL_BANK");
        desk.post(bank, CentralBankDesk.operation("P-1", "OUTRIGHT_PURCHASE", "BEGIN", "1000.00", null));
        desk.post(bank, CentralBankDesk.operation("R-1", "REPO", "BEGIN", "500.00", null));
        desk.post(bank, CentralBankDesk.operation("B-1", "BANKNOTES", "BEGIN", "300.00", null));
        desk.post(bank, CentralBankDesk.operation("RR-1", "REVERSE_REPO", "BEGIN", "200.00", null));
        desk.post(bank, CentralBankDesk.operation("R-1E", "REPO", "END", "500.00", "5.00"));
        desk.post(bank, CentralBankDesk.operation("RR-1E", "REVERSE_REPO", "END", "200.00", "-1.00"));
        desk.post(bank, CentralBankDesk.operation("M-1", "REMITTANCE", "BEGIN", "4.00", null));
        desk.post(bank, CentralBankDesk.operation("G-1", "GOVERNMENT_PAYMENT", "BEGIN", "3.00", null));
        desk.post(bank, CentralBankDesk.operation("S-1", "SWAP", "BEGIN", "50.00", null));
        desk.post(bank, CentralBankDesk.operation("S-2", "SWAP_DRAWING", "BEGIN", "50.00", null));

        assertThat(desk.balance(bank, "1350")).isEqualTo(CentralBankDesk.eur("1000.00"));
        assertThat(desk.balance(bank, "1330")).isEqualTo(CentralBankDesk.eur("0.00"));
        assertThat(desk.balance(bank, "2010")).as("banknotes").isEqualTo(CentralBankDesk.eur("-300.00"));
        assertThat(desk.balance(bank, "2020")).as("reserves").isEqualTo(CentralBankDesk.eur("-749.00"));
        assertThat(desk.balance(bank, "2040")).as("government").isEqualTo(CentralBankDesk.eur("-1.00"));
        assertThat(desk.balance(bank, "2050")).as("other central banks").isEqualTo(CentralBankDesk.eur("0.00"));
        assertThat(Money.sum(
                        ledger.balances(bank.book().id(), CentralBankDesk.DAY).stream()
                                .map(AccountBalance::net)
                                .toList(),
                        CentralBankDesk.EUR))
                .isEqualTo(CentralBankDesk.eur("0.00"));
        var sheet = desk.as("auditor", Role.AUDITOR, () -> balanceSheet.asOf(bank.code(), CentralBankDesk.DAY));
        assertThat(sheet.totalAssets().getFirst()).isEqualTo(CentralBankDesk.eur("1050.00"));
        assertThat(desk.as("auditor", Role.AUDITOR, () -> operations.before(bank.code(), Long.MAX_VALUE, 50)))
                .hasSize(10)
                .allSatisfy(each -> assertThat(each.status()).isEqualTo(CaseStatus.POSTED));
        Expansion grown = desk.as(
                "auditor",
                Role.AUDITOR,
                () -> expansion.between(bank.code(), CentralBankDesk.DAY.withDayOfMonth(1), CentralBankDesk.DAY));
        assertThat(grown.leg(Swap.PURCHASES, Leg.Side.CLAIMS)).isEqualTo(CentralBankDesk.eur("1550.00"));
        assertThat(grown.leg(Swap.DISPOSALS, Leg.Side.CLAIMS)).isEqualTo(CentralBankDesk.eur("-500.00"));
        assertThat(grown.growth().purchases()).isEqualTo(CentralBankDesk.eur("1050.00"));
        assertThat(grown.growth().isExpansion()).isTrue();
    }

    @Test
    void nothingIsTakenFromAnAccountThatDoesNotHoldItUndecidedOperationsCounted() {
        ReportingEntity bank = desk.entity(EntityType.CENTRAL_BANK);
        assertThat(CentralBankDesk.refused(() ->
                                desk.ask(bank, CentralBankDesk.operation("B-1", "BANKNOTES", "BEGIN", "1.00", null)))
                        .errors())
                .extracting(FieldError::field)
                .containsExactly("amount");
        desk.post(bank, CentralBankDesk.operation("L-1", "LENDING", "BEGIN", "100.00", null));
        RecordedOperation waiting =
                desk.ask(bank, CentralBankDesk.operation("B-1", "BANKNOTES", "BEGIN", "60.00", null));
        assertThat(waiting.status()).isEqualTo(CaseStatus.SUBMITTED);
        assertThat(desk.ask(bank, CentralBankDesk.operation("B-1", "BANKNOTES", "BEGIN", "60.00", null))
                        .caseId())
                .as("asked again")
                .isEqualTo(waiting.caseId());
        assertThat(CentralBankDesk.refused(() ->
                                desk.ask(bank, CentralBankDesk.operation("B-1", "BANKNOTES", "BEGIN", "61.00", null)))
                        .code())
                .isEqualTo(RefusalCode.ALREADY_EXISTS);
        assertThat(CentralBankDesk.refused(() ->
                                desk.ask(bank, CentralBankDesk.operation("B-2", "BANKNOTES", "BEGIN", "50.00", null)))
                        .code())
                .isEqualTo(RefusalCode.INVALID_INPUT);
        assertThat(CentralBankDesk.refused(() ->
                                desk.ask(bank, CentralBankDesk.operation("M-1", "REMITTANCE", "BEGIN", "0.01", null)))
                        .code())
                .as("nothing is earned")
                .isEqualTo(RefusalCode.INVALID_INPUT);
        assertThat(CentralBankDesk.refused(
                                () -> desk.ask(bank, CentralBankDesk.operation("X", "REMITTANCE", "END", "1.00", null)))
                        .errors())
                .extracting(FieldError::field)
                .containsExactly("leg");
        assertThat(CentralBankDesk.refused(
                                () -> desk.ask(bank, CentralBankDesk.operation("X", "REPO", "BEGIN", "1.005", "1")))
                        .errors())
                .extracting(FieldError::field)
                .contains("amount");
        assertThat(desk.as(
                                "auditor",
                                Role.AUDITOR,
                                () -> operations.preview(
                                        bank.code(),
                                        CentralBankDesk.operation("X", "LENDING", "END", "100.00", "2.00")))
                        .effect()
                        .reserves())
                .isEqualTo(CentralBankDesk.eur("-102.00"));
        ReportingEntity company = desk.entity(EntityType.CORPORATE);
        assertThat(CentralBankDesk.refused(
                                () -> desk.ask(company, CentralBankDesk.operation("X", "REPO", "BEGIN", "1.00", null)))
                        .code())
                .isEqualTo(RefusalCode.NOT_FOUND);
        assertThat(CentralBankDesk.refused(() -> desk.as(
                                "cfo",
                                Role.CFO,
                                () -> runOperation.ask(
                                        bank.code(), CentralBankDesk.operation("X", "REPO", "BEGIN", "1.00", null))))
                        .code())
                .isEqualTo(RefusalCode.FORBIDDEN);
    }

    @Test
    void anEarlierOperationLeavesEnoughForLaterOnes() {
        ReportingEntity bank = desk.entity(EntityType.CENTRAL_BANK);
        desk.post(bank, on(CentralBankDesk.DAY.minusDays(2), "L-1", "LENDING", "BEGIN", "100.00", null));
        desk.post(bank, on(CentralBankDesk.DAY, "L-1E", "LENDING", "END", "100.00", "0.00"));
        assertThat(CentralBankDesk.refused(() -> desk.ask(
                                bank,
                                on(CentralBankDesk.DAY.minusDays(1), "B-1", "BANKNOTES", "BEGIN", "100.00", null)))
                        .errors())
                .extracting(FieldError::field)
                .containsExactly("amount");
    }

    private static NewOperation on(
            LocalDate day, String reference, String kind, String leg, String amount, @Nullable String result) {
        return new NewOperation(reference, kind, leg, day, amount, result, "Sample Bank");
    }

    @Test
    void everyRoleOfTheBasicChartIsPlayedInEveryChart() {
        assertThat(rows.list(
                        "SELECT c.code || ' ' || r.role FROM chart c JOIN account_role r ON r.chart = 'BASIC'"
                                + " WHERE NOT EXISTS (SELECT 1 FROM account_role o WHERE o.chart = c.code AND o.role = r.role)",
                        row -> row.getString(1)))
                .isEmpty();
    }
}

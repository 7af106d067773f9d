package org.ballast.venuecash.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ballast.access.domain.Role;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.application.Ledger;
import org.ballast.marktomarket.application.TradedCompany;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.trading.application.FactToWithdraw;
import org.ballast.trading.application.ReadPositions;
import org.ballast.trading.application.WithdrawFact;
import org.ballast.trading.domain.FactKind;
import org.ballast.trading.domain.TradingAccount;
import org.ballast.venuecash.domain.CashPart;
import org.ballast.venuecash.domain.CashPosting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A fact that never was counts no more, and what was posted of it is made up for. */
@InPortal
class WithdrawnFactsIT {

    private static final TestPeriod JANUARY = TestPeriod.month(YearMonth.of(2026, 1));

    @Inject
    private TradedCompany company;

    @Inject
    private WithdrawFact withdrawFact;

    @Inject
    private ReadPositions positions;

    @Inject
    private Ledger ledger;

    @Inject
    private VenueCashChecks checks;

    @Inject
    private CashDesk desk;

    @Test
    void aFactThatNeverWasIsWithdrawnOnceAndItsPostingIsMadeUpFor() {
        ReportingEntity entity = company.found();
        TradingAccount account = desk.usd(entity);
        desk.moves(account, "DEPOSIT,2026-01-05T09:00:00Z,10000.00,Wire in\n", "");
        desk.approve("controller", CashDesk.one(desk.propose(entity, JANUARY)));
        assertThat(withdraw(account, FactKind.CASH_MOVEMENT, "Wire in", "", null)
                        .revision())
                .isEqualTo(2);
        assertThat(withdraw(account, FactKind.CASH_MOVEMENT, "Wire in", "", null)
                        .revision())
                .as("the same again")
                .isEqualTo(2);
        assertThat(company.as("auditor", Role.AUDITOR, () -> checks.of(entity, YearMonth.of(2026, 1))))
                .as("to be made up for")
                .singleElement()
                .satisfies(check -> assertThat(check.ok()).isFalse());
        CashPosting back = CashDesk.one(desk.propose(entity, JANUARY));
        assertThat(back.parts().of(CashPart.BANK).amount()).isEqualByComparingTo("-10000.00");
        desk.approve("controller", back);
        assertThat(balances(entity, JANUARY)).containsEntry("1150", "0.00");

        String perpetual = company.perpetual();
        company.position(account, perpetual, "2", "50000", "2026-01-02T10:00:00Z");
        company.close(account, perpetual, "2", "52000", "52000", "2026-01-10T09:00:00Z");
        refused(RefusalCode.DEPENDENT_EVENT_EXISTS, () -> withdraw(account, FactKind.POSITION, perpetual, "", null));
        withdraw(account, FactKind.CLOSE, "2026-01-10T09:00:00Z", perpetual, null);
        withdraw(account, FactKind.POSITION, perpetual, "", null);
        assertThat(company.as(
                        "auditor",
                        Role.AUDITOR,
                        () -> positions.openAt(account, Instant.parse("2026-01-31T00:00:00Z"))))
                .isEmpty();
        Instant said = Instant.parse("2026-01-20T00:00:00Z");
        desk.says(account, said.toString(), "1.00");
        withdraw(account, FactKind.SNAPSHOT, "", "", said);
        assertThat(desk.agreed(entity).venue()).as("nothing said").isEmpty();
        refused(RefusalCode.NOT_FOUND, () -> withdraw(account, FactKind.CASH_MOVEMENT, "Another", "", null));
        refused(RefusalCode.NOT_FOUND, () -> withdraw(account, FactKind.SNAPSHOT, "", "", said.plusSeconds(1)));
        refused(
                RefusalCode.REASON_REQUIRED,
                () -> company.as(
                        "preparer",
                        Role.PREPARER,
                        () -> withdrawFact.withdraw(
                                account.entity(),
                                account.code(),
                                new FactToWithdraw("POSITION", perpetual, null, null, " "))));
    }

    private WithdrawFact.Withdrawn withdraw(
            TradingAccount account, FactKind kind, String reference, String position, @Nullable Instant at) {
        return company.as(
                "preparer",
                Role.PREPARER,
                () -> withdrawFact.withdraw(
                        account.entity(),
                        account.code(),
                        new FactToWithdraw(kind.name(), reference, position, at, "Never was")));
    }

    private static void refused(RefusalCode code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private Map<String, String> balances(ReportingEntity entity, TestPeriod period) {
        return ledger.balances(entity.book().id(), period.lastDay()).stream()
                .collect(Collectors.toMap(
                        each -> each.account().number(),
                        each -> each.net().amount().abs().toPlainString()));
    }
}

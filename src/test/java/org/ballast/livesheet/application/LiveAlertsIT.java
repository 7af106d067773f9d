package org.ballast.livesheet.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.approvals.application.DecideCase;
import org.ballast.approvals.application.ReadCases;
import org.ballast.approvals.application.Seen;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.hedging.application.LimitPositions;
import org.ballast.hedging.application.NewPositionLimit;
import org.ballast.hedging.domain.PositionLimit;
import org.ballast.holdings.application.NewPledgedLoan;
import org.ballast.holdings.application.RecordLoans;
import org.ballast.holdings.domain.LoanStanding;
import org.ballast.livesheet.domain.LimitStatus;
import org.ballast.livesheet.domain.LiveAlerts;
import org.ballast.prices.domain.FeedStatus;
import org.ballast.sql.SqlRows;
import org.ballast.trading.application.AccountToReckon;
import org.ballast.trading.application.NewSnapshot;
import org.ballast.trading.application.NewTradingAccount;
import org.ballast.trading.application.OpenTradingAccount;
import org.ballast.trading.application.RecordSnapshot;
import org.ballast.trading.domain.MarginStatus;
import org.ballast.writedowns.application.TestedCompany;
import org.junit.jupiter.api.Test;

/** The margin of trading accounts and the limits of RISK at the ticks of now. */
@InPortal
class LiveAlertsIT {

    @Inject
    private TestedCompany company;

    @Inject
    private TakeTicks takeTicks;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    @Inject
    private SqlRows rows;

    @Inject
    private ReadLiveAlerts readLiveAlerts;

    @Inject
    private OpenTradingAccount openAccount;

    @Inject
    private RecordSnapshot recordSnapshot;

    @Inject
    private RecordLoans recordLoans;

    @Inject
    private LimitPositions limitPositions;

    @Inject
    private ReadCases readCases;

    @Inject
    private DecideCase decide;

    @Test
    void marginLimitsAndLoansMoveWithATickAndNoCallIsRaised() {
        ReportingEntity entity = company.priced();
        pledge(entity, "2");
        limit(entity, "250.00");
        borrow(entity);
        LiveAlerts before = alerts(entity);
        assertThat(before.worst().orElseThrow().unmoved()).containsExactly("BTC");
        assertThat(before.worst().orElseThrow().prices()).isEmpty();
        assertThat(before.worstLimit()).contains(LimitStatus.UNKNOWN);
        assertThat(before.worstLoan().orElseThrow().status()).isEqualTo(LoanStanding.Status.UNKNOWN);

        take(entity, "150.00");
        assertThat(alerts(entity).worst().orElseThrow().margin().state().ratio())
                .contains(new BigDecimal("0.333333"));
        assertThat(alerts(entity).worstLimit()).contains(LimitStatus.ABOVE);
        assertThat(alerts(entity).limits().getFirst().prices()).contains(FeedStatus.LIVE);
        assertThat(alerts(entity).worst().orElseThrow().prices()).contains(FeedStatus.LIVE);

        assertThat(alerts(entity).worstLoan().orElseThrow().status()).isEqualTo(LoanStanding.Status.OK);
        assertThat(alerts(entity).worstLoan().orElseThrow().prices()).contains(FeedStatus.LIVE);

        take(entity, "45.00");
        LoanStanding called = alerts(entity).worstLoan().orElseThrow().standing();
        assertThat(called.status()).isEqualTo(LoanStanding.Status.CALLED);
        assertThat(called.toRepay()).as("to 70 % of 90.00").contains(Money.of("37.00", entity.functionalCurrency()));
        assertThat(alerts(entity).worst().orElseThrow().status()).isEqualTo(MarginStatus.LIQUIDATION);
        assertThat(alerts(entity).limits().getFirst().worth()).contains(Money.of("90.00", entity.functionalCurrency()));
        assertThat(alerts(entity).worstLimit()).contains(LimitStatus.WITHIN);
        assertThat(number("SELECT COUNT(*) FROM margin_call WHERE entity_id = " + entity.id()))
                .isZero();
    }

    private LiveAlerts alerts(ReportingEntity entity) {
        return currentUser.actingAs("auditor", Role.AUDITOR, () -> readLiveAlerts.now(entity.code()));
    }

    /** At a venue that asks for 100 and said that one was worth 100. */
    private void pledge(ReportingEntity entity, String units) {
        currentUser.actingAs("preparer", Role.PREPARER, () -> {
            openAccount.open(entity.code(), new NewTradingAccount("PLEDGED", "KRAKEN", "USD", null));
            return recordSnapshot.record(
                    entity.code(),
                    "PLEDGED",
                    new NewSnapshot(
                            clock.instant().minusSeconds(60),
                            null,
                            "0",
                            "0",
                            "0",
                            "0",
                            "0",
                            "0",
                            List.of(new AccountToReckon.Pledge("BTC", units, "100", "0")),
                            "100",
                            "0",
                            "100",
                            null,
                            null),
                    "API");
        });
    }

    private void borrow(ReportingEntity entity) {
        currentUser.actingAs(
                "preparer",
                Role.PREPARER,
                () -> recordLoans.record(
                        entity.code(),
                        new NewPledgedLoan(
                                "L-1",
                                "Bank",
                                "USD",
                                "100.00",
                                "BTC",
                                "2",
                                "0.70",
                                null,
                                null,
                                null,
                                "2024-01-01",
                                null)));
    }

    private void limit(ReportingEntity entity, String most) {
        LocalDate today = entity.dayOf(clock.instant());
        PositionLimit wanted = currentUser.actingAs(
                "risk",
                Role.RISK,
                () -> limitPositions.ask(
                        entity.code(), new NewPositionLimit("BTC", today, most, "No more than we can lose.")));
        currentUser.actingAs("cfo", Role.CFO, () -> {
            String hash = readCases.detail(wanted.caseId()).approvalCase().evidenceHash();
            return decide.approve(wanted.caseId(), Seen.evidence(hash), "");
        });
    }

    private void take(ReportingEntity entity, String price) {
        NewTick tick = new NewTick(entity.code(), "BTC", clock.instant().toString(), price, null);
        currentUser.actingAs("preparer", Role.PREPARER, () -> takeTicks.take(List.of(tick)));
    }

    private long number(String query) {
        return rows.list(query, row -> row.getLong(1)).getFirst();
    }
}

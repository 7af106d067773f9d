package org.ballast.venuecash.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.DecideCase;
import org.ballast.approvals.application.ReadCases;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.application.CloseCheck;
import org.ballast.journal.application.Ledger;
import org.ballast.marktomarket.application.RunMarkToMarket;
import org.ballast.marktomarket.application.TradedCompany;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.trading.domain.TradingAccount;
import org.ballast.venuecash.domain.CashAgreement;
import org.ballast.venuecash.domain.CashPart;
import org.ballast.venuecash.domain.CashPosting;
import org.ballast.venuecash.domain.CoinsMoved;
import org.junit.jupiter.api.Test;

/** What venues say moved comes into the books once, is made up for where it is corrected, and agrees with the ledger. */
@InPortal
class VenueCashIT {

    private static final TestPeriod JANUARY = TestPeriod.month(YearMonth.of(2026, 1));
    private static final TestPeriod FEBRUARY = TestPeriod.month(YearMonth.of(2026, 2));

    @Inject
    private TradedCompany company;

    @Inject
    private RunMarkToMarket runMarkToMarket;

    @Inject
    private VenueCashChecks checks;

    @Inject
    private DecideCase decide;

    @Inject
    private ReadCases cases;

    @Inject
    private Ledger ledger;

    @Inject
    private CashDesk desk;

    @Test
    void depositsFeesAndFundingArePostedOnceAndMadeUpForWhereTheyChange() {
        ReportingEntity entity = company.found();
        TradingAccount account = desk.usd(entity);
        desk.moves(account, """
                DEPOSIT,2026-01-05T09:00:00Z,10000.00,Wire in
                FEE,2026-01-06T09:00:00Z,-12.50,Fee
                FUNDING,2026-01-07T08:00:00Z,3.10,Funding
                OTHER,2026-01-08T08:00:00Z,-1.00,Dust
                WITHDRAWAL,2026-01-31T23:59:59Z,-500.00,Wire out
                """, "");
        assertThat(checked(entity))
                .singleElement()
                .satisfies(check -> assertThat(check.ok()).isFalse());

        CashPosting posting = CashDesk.one(desk.propose(entity, JANUARY));
        assertThat(posting.status()).isEqualTo(CaseStatus.SUBMITTED);
        assertThat(CashDesk.one(desk.propose(entity, JANUARY)).id())
                .as("asked again")
                .isEqualTo(posting.id());
        assertThat(company.as("auditor", Role.AUDITOR, () -> cases.entries(desk.found(posting))))
                .singleElement()
                .satisfies(entry -> assertThat(entry.lines()).hasSize(6));
        assertThatThrownBy(() -> desk.approve("preparer", posting))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.code()).isEqualTo(RefusalCode.SOD_PREPARER_IS_APPROVER));
        desk.approve("controller", posting);
        assertThat(balances(entity, JANUARY))
                .containsEntry("1150", "9490.60")
                .containsEntry("6310", "12.50")
                .containsEntry("4300", "3.10");
        assertThat(desk.propose(entity, JANUARY)).isEmpty();
        assertThat(checked(entity)).allMatch(CloseCheck::ok);

        desk.moves(account, "FEE,2026-01-06T09:00:00Z,-10.00,Fee\n", "The venue gave a rebate later");
        CashPosting corrected = CashDesk.one(desk.propose(entity, JANUARY));
        assertThat(corrected.parts().of(CashPart.FEES).amount()).isEqualByComparingTo("2.50");
        assertThat(corrected.parts().of(CashPart.BANK).isZero()).isTrue();
        desk.moves(account, "FEE,2026-01-06T09:00:00Z,-11.00,Fee\n", "Less than that");
        assertThatThrownBy(() -> desk.approve("controller", corrected))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo(RefusalCode.EVIDENCE_CHANGED));
        CashPosting again = CashDesk.one(desk.propose(entity, JANUARY));
        assertThat(again.id()).isNotEqualTo(corrected.id());
        desk.approve("controller", again);
        assertThat(balances(entity, JANUARY)).containsEntry("6310", "11.00").containsEntry("1150", "9492.10");
        assertThat(desk.propose(entity, FEBRUARY)).as("nothing moved").isEmpty();

        desk.says(account, "2026-01-31T23:59:59Z", "9491.10");
        CashAgreement agreement = desk.agreed(entity);
        assertThat(agreement.reasons()).containsOnlyKeys(CashAgreement.Reason.OTHER_MOVEMENTS);
        assertThat(agreement.isExplained()).isTrue();
        desk.says(account, "2026-02-01T00:00:00Z", "9491.10");
    }

    @Test
    void aResultBeyondWhatPositionsGaveIsPostedOnlyOnceNothingIsOpen() {
        ReportingEntity entity = company.found();
        TradingAccount account = desk.usd(entity);
        String perpetual = company.perpetual();
        company.position(account, perpetual, "2", "50000", "2026-01-02T10:00:00Z");
        company.mark(perpetual, "2026-01-31T23:00:00Z", "51000", "51000", "");
        measure(entity, JANUARY);
        desk.moves(account, "SETTLEMENT,2026-01-20T08:00:00Z,1800.00,Session\n", "");
        assertThat(desk.propose(entity, JANUARY))
                .as("it may be in the value of what is open")
                .isEmpty();
        desk.says(account, "2026-01-31T23:59:59Z", "1800.00");
        assertThat(desk.agreed(entity).reasons()).containsOnlyKeys(CashAgreement.Reason.SETTLED_AHEAD);

        company.close(account, perpetual, "2", "52000", "52000", "2026-02-10T09:00:00Z");
        measure(entity, FEBRUARY);
        desk.moves(account, "REALISED,2026-02-10T09:00:00Z,2250.00,Closed\n", "");
        CashPosting posting = CashDesk.one(desk.propose(entity, FEBRUARY));
        assertThat(posting.parts().of(CashPart.UNCOVERED).amount()).isEqualByComparingTo("50.00");
        assertThat(desk.found(posting).tier().orElseThrow().name())
                .as("a judgement")
                .contains("DUAL");
    }

    @Test
    void whatAVenueDoesNotTellIsNoGainAndWhatWasTurnedDownIsNotSettled() {
        ReportingEntity entity = company.found();
        TradingAccount account = desk.usd(entity);
        String perpetual = company.perpetual();
        company.position(account, perpetual, "2", "50000", "2026-01-02T10:00:00Z");
        company.close(account, perpetual, "2", "49000", "49000", "2026-01-10T09:00:00Z");
        company.as("preparer", Role.PREPARER, () -> runMarkToMarket.run(entity.code(), JANUARY)).proposals().stream()
                .map(each -> each.caseId())
                .forEach(id -> {
                    company.as("preparer", Role.PREPARER, () -> decide.submit(id, Seen.LATEST, ""));
                    company.as("controller", Role.CONTROLLER, () -> decide.reject(id, Seen.LATEST, "This is not so"));
                });
        desk.moves(account, "REALISED,2026-01-10T09:00:00Z,-2000.00,Closed\n", "");
        assertThat(desk.propose(entity, JANUARY)).as("marks are to be posted").isEmpty();
        desk.withdraw(account, "Closed");
        measure(entity, JANUARY);
        assertThat(desk.propose(entity, JANUARY)).as("nothing is told").isEmpty();
        assertThat(desk.agreed(entity).reasons()).containsOnlyKeys(CashAgreement.Reason.RESULTS_UNTOLD);
    }

    @Test
    void periodsArePostedOneAfterTheOther() {
        ReportingEntity entity = company.found();
        TradingAccount account = desk.usd(entity);
        desk.moves(account, "DEPOSIT,2026-01-05T09:00:00Z,100.00,One\nDEPOSIT,2026-02-05T09:00:00Z,10.00,Two\n", "");
        CashPosting january = CashDesk.one(desk.propose(entity, JANUARY));
        assertThatThrownBy(() -> desk.propose(entity, FEBRUARY))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.code()).isEqualTo(RefusalCode.EARLIER_PERIOD_UNDECIDED));
        desk.approve("controller", january);
        desk.approve("controller", CashDesk.one(desk.propose(entity, FEBRUARY)));
        desk.withdraw(account, "One");
        assertThatThrownBy(() -> desk.propose(entity, JANUARY))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.code()).isEqualTo(RefusalCode.DEPENDENT_EVENT_EXISTS));
        assertThat(checked(entity)).as("the later period makes up for it").allMatch(CloseCheck::ok);
        assertThat(CashDesk.one(desk.propose(entity, FEBRUARY))
                        .parts()
                        .of(CashPart.BANK)
                        .amount())
                .isEqualByComparingTo("-100.00");
    }

    @Test
    void feesInACoinAreToldInUnitsAndAtTheIndexOfTheirMoment() {
        ReportingEntity entity = company.found();
        TradingAccount account = company.account(entity);
        String perpetual = company.perpetual();
        company.mark(perpetual, "2026-01-12T10:00:00Z", "57000", "57000", "");
        company.mark(perpetual, "2026-01-13T10:00:00Z", "58000", "58000", "");
        desk.moves(account, """
                DEPOSIT,2026-01-12T10:00:40Z,2,Coins in
                FEE,2026-01-12T10:00:30Z,-0.0125,Fee
                FUNDING,2026-01-13T10:00:30Z,0.01,Funding
                """, "");

        CashPosting posting = CashDesk.one(desk.propose(entity, JANUARY));

        assertThat(posting.parts().of(CashPart.FEES).amount()).isEqualByComparingTo("-712.50");
        assertThat(posting.parts().of(CashPart.FUNDING).amount()).isEqualByComparingTo("580.00");
        assertThat(posting.parts().of(CashPart.BANK).isZero()).isTrue();
        CoinsMoved coins = desk.agreed(entity).cash().coins().orElseThrow();
        assertThat(coins.out()).isEqualByComparingTo("0.0125");
        assertThat(coins.outWorth().amount()).isEqualByComparingTo("712.50");
        assertThat(coins.in()).isEqualByComparingTo("0.01");
        assertThat(coins.inWorth().amount()).isEqualByComparingTo("580.00");
        assertThat(company.as("auditor", Role.AUDITOR, () -> cases.facts(desk.found(posting))))
                .anySatisfy(fact -> assertThat(fact.now().arguments()).startsWith("0.0125", "BTC"));

        desk.moves(account, "FEE,2025-03-03T10:00:00Z,-0.01,Without an index\n", "");
        assertThatThrownBy(() -> desk.propose(entity, JANUARY))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo(RefusalCode.NO_PRICE));
    }

    private void measure(ReportingEntity entity, TestPeriod period) {
        company.as("preparer", Role.PREPARER, () -> runMarkToMarket.run(entity.code(), period)).proposals().stream()
                .map(each -> each.caseId())
                .forEach(id -> {
                    company.as("preparer", Role.PREPARER, () -> decide.submit(id, Seen.LATEST, ""));
                    company.as(
                            "controller",
                            Role.CONTROLLER,
                            () -> decide.approve(
                                    id,
                                    Seen.evidence(
                                            cases.byIds(List.of(id)).getFirst().evidenceHash()),
                                    "Agreed"));
                });
    }

    private List<CloseCheck> checked(ReportingEntity entity) {
        return company.as("auditor", Role.AUDITOR, () -> checks.of(entity, YearMonth.of(2026, 1)));
    }

    private Map<String, String> balances(ReportingEntity entity, TestPeriod period) {
        return ledger.balances(entity.book().id(), period.lastDay()).stream()
                .collect(Collectors.toMap(
                        each -> each.account().number(),
                        each -> each.net().amount().abs().toPlainString()));
    }
}

package org.ballast.stress.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.application.NewPledgedLoan;
import org.ballast.holdings.application.RecordLoans;
import org.ballast.holdings.domain.LoanStanding;
import org.ballast.holdings.domain.LotsWrittenDown;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.OwnTransaction;
import org.ballast.sql.SqlRows;
import org.ballast.stress.application.ReadStress.Asked;
import org.ballast.stress.application.ReadStress.Stress;
import org.ballast.stress.domain.LadderStep;
import org.ballast.stress.domain.StressScenario;
import org.ballast.stress.domain.Tripwire;
import org.ballast.writedowns.application.TestedCompany;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Headroom beside the test that posts, stress with and without what waits, and scenarios as they are kept. */
@InPortal
class StressIT {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 31);
    private static final BigDecimal NONE = BigDecimal.ZERO;

    @Inject
    private TestedCompany company;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ReadHeadroom readHeadroom;

    @Inject
    private ReadStress readStress;

    @Inject
    private KeepScenario keepScenario;

    @Inject
    private ReadScenarios readScenarios;

    @Inject
    private RecordLoans recordLoans;

    @Inject
    private ReadLoans readLoans;

    @Inject
    private SqlRows rows;

    @Inject
    private OwnTransaction transaction;

    /** Low 80 of 2 BTC carried at 200.00: the test writes 40.00 down, and the board says so before. */
    @Test
    void whatIsCertainIsWhatTheTestOfThePeriodWritesDown() {
        ReportingEntity entity = company.priced();
        company.lots(entity.code(), "L2,BTC,2024-01-20,1,97.00,USD");
        LotsWrittenDown certain =
                asRisk(() -> readHeadroom.of(entity, DAY, NONE).board().certain());
        assertThat(certain).isEqualTo(new LotsWrittenDown(2, usd("42.00"), usd("0.00")));
        LadderStep before = ladder(entity, new Asked(true, false, List.of(new BigDecimal("0.5"))));

        Money found = company.test(entity.code()).proposals().getFirst().amount();
        assertThat(found).isEqualTo(certain.loss());

        LadderStep waiting = ladder(entity, new Asked(true, true, List.of(NONE)));
        assertThat(waiting.atBook().writeDown()).isEqualTo(usd("0.00"));
        assertThat(waiting.atBook().equity()).isEqualTo(usd("-42.00"));
        LadderStep falling = ladder(entity, new Asked(true, true, List.of(new BigDecimal("0.5"))));
        assertThat(falling.atBook().equity())
                .isEqualTo(before.atBook().equity())
                .isEqualTo(usd("-147.00"));
    }

    @Test
    void aScenarioIsKeptByRiskAloneVersionByVersionAndNeverChanges() {
        ReportingEntity entity = company.found();
        NewScenario winter = scenario("Winter", "BTC=0.50", null, null);
        assertThat(refused(() -> currentUser.actingAs(
                                "preparer", Role.PREPARER, () -> keepScenario.keep(entity.code(), winter)))
                        .code())
                .isEqualTo(RefusalCode.FORBIDDEN);
        StressScenario first = asRisk(() -> keepScenario.keep(entity.code(), winter));
        assertThat(first.version()).isEqualTo(1);
        assertThat(asRisk(() -> keepScenario.keep(entity.code(), winter)).version())
                .isEqualTo(1);
        assertThat(refused(() -> asRisk(
                                () -> keepScenario.keep(entity.code(), scenario("Winter", "ETH=0.2", "BTC", null))))
                        .errors()
                        .getFirst()
                        .field())
                .isEqualTo("leads");
        StressScenario led =
                asRisk(() -> keepScenario.keep(entity.code(), scenario("Winter", " BTC = 0.4 , ETH=0.2", "BTC", null)));
        assertThat(led.version()).isEqualTo(2);
        assertThat(led.fallsText()).isEqualTo("BTC=0.4,ETH=0.2");
        assertThat(led.leads()).isEqualTo(Optional.of("BTC"));
        for (String wrong : List.of("BTC", "BTC=", "NONE=0.1", "BTC=1", "BTC=-0.1", "BTC=0.1,BTC=0.1", "BTC=0.1=2")) {
            assertThat(refused(() -> asRisk(
                                    () -> keepScenario.keep(entity.code(), scenario("Wrong", wrong, null, null))))
                            .errors()
                            .getFirst()
                            .field())
                    .as(wrong)
                    .isEqualTo("falls");
        }
        assertThat(asRisk(() -> readStress.of(entity, DAY, Asked.USUAL)).scenarios())
                .hasSize(1);
        asRisk(() -> keepScenario.keep(entity.code(), scenario("Winter", null, null, true)));
        assertThat(asRisk(() -> readScenarios.of(entity.code()))).isEmpty();

        for (String change : List.of(
                "UPDATE stress_scenario SET name = 'Summer' WHERE id = " + led.id(),
                "DELETE FROM stress_scenario_fall WHERE scenario_id = " + led.id(),
                "INSERT INTO stress_scenario_fall (id, scenario_id, asset_id, fall) SELECT -1, scenario_id, asset_id, 1"
                        + " FROM stress_scenario_fall WHERE scenario_id = " + led.id() + " AND fall = 0.4")) {
            assertThatThrownBy(() -> inTransaction(() -> rows.execute(change)))
                    .as(change)
                    .isInstanceOf(Exception.class);
        }
    }

    @Test
    void whatStandsOnAccountsIsInLots() {
        ReportingEntity entity = company.priced();
        Stress whole = asRisk(() -> readStress.of(entity, DAY, Asked.USUAL));
        assertThat(whole.book().beyondLots()).isEqualTo(usd("0.00"));
        assertThat(whole.book().equity().plus(whole.book().temporaryEquity()))
                .isEqualTo(whole.book().totalAssets().minus(whole.book().totalLiabilities()));
    }

    /** 2 BTC at a close of 100: 130.00 owed is 0.65 of them, called above 0.70, which a fall of 7.1429 % does. */
    @Test
    void aLoanStandsByDayAndItsCallIsAmongWhatGivesWay() {
        ReportingEntity entity = company.priced();
        NewPledgedLoan first = loan("130.00", "0.70", "2024-01-15", null);
        assertThat(refused(() -> asRisk(() -> recordLoans.record(entity.code(), first)))
                        .code())
                .isEqualTo(RefusalCode.FORBIDDEN);
        asPreparer(() -> recordLoans.record(entity.code(), first));
        assertThat(asPreparer(() -> recordLoans.record(entity.code(), first)).revision())
                .isEqualTo(1);
        asPreparer(() -> recordLoans.record(entity.code(), loan("150.00", "0.70", "2024-01-31", null)));
        assertThat(standing(entity, DAY.minusDays(1)).fallToCall()).contains(new BigDecimal("0.071429"));
        assertThat(standing(entity, DAY).toRepay()).contains(usd("10.00"));
        assertThat(standing(entity, DAY).toPledge().map(Object::toString)).contains("0.14285715");
        assertThat(asRisk(() -> readLoans.of(entity, LocalDate.of(2024, 1, 14))))
                .isEmpty();

        assertThat(refused(() -> asPreparer(
                                () -> recordLoans.record(entity.code(), loan("120.00", "0.70", "2024-01-31", null))))
                        .code())
                .isEqualTo(RefusalCode.ALREADY_EXISTS);
        assertThat(asPreparer(() -> recordLoans.record(
                                entity.code(), loan("120.00", "0.70", "2024-01-31", "The bank restated it")))
                        .revision())
                .isEqualTo(2);
        assertThat(asRisk(() -> readStress.of(entity, DAY, Asked.USUAL)).wires())
                .contains(new Tripwire(Tripwire.Kind.LOAN_CALL, "L-1", Optional.of(new BigDecimal("0.142857")), true));
        assertThat(asRisk(() -> readLoans.pledged(entity, DAY))
                        .getFirst()
                        .free()
                        .isZero())
                .isTrue();
        asPreparer(() -> recordLoans.record(entity.code(), loan("0.00", "0.70", "2024-02-01", null)));
        assertThat(standing(entity, DAY.plusDays(1)).status()).isEqualTo(LoanStanding.Status.OK);
        assertThat(asRisk(() -> readLoans.recorded(entity))).hasSize(4);
        for (String change : List.of(
                "UPDATE pledged_loan SET owed = 1 WHERE entity_id = " + entity.id(),
                "DELETE FROM pledged_loan WHERE entity_id = " + entity.id(),
                again(entity, "1.001, 1, 0.5, 0.7"),
                again(entity, "1, 0, 0.5, 0.7"),
                again(entity, "1, 1, 0.8, 0.7"),
                again(entity, "1, 1, 0.5, 1.1"))) {
            assertThatThrownBy(() -> inTransaction(() -> rows.execute(change)))
                    .as(change)
                    .isInstanceOf(Exception.class);
        }
    }

    private static String again(ReportingEntity entity, String figures) {
        return "INSERT INTO pledged_loan (id, entity_id, reference, valid_from, revision, lender, currency, owed, pledged,"
                + " restore_to, call_at, asset_id, reason, recorded_by, recorded_at) SELECT -id, entity_id, 'other',"
                + " valid_from, 1, lender, currency, " + figures + ", asset_id, '', recorded_by, recorded_at FROM"
                + " pledged_loan WHERE revision = 2 AND entity_id = " + entity.id();
    }

    private LoanStanding standing(ReportingEntity entity, LocalDate day) {
        return asRisk(() -> readLoans.of(entity, day)).getFirst();
    }

    private static NewPledgedLoan loan(String owed, String callAt, String from, @Nullable String reason) {
        return new NewPledgedLoan("L-1", "Bank", "USD", owed, "BTC", "2", callAt, null, null, null, from, reason);
    }

    private <T> T asPreparer(Supplier<T> work) {
        return currentUser.actingAs("preparer", Role.PREPARER, work);
    }

    private LadderStep ladder(ReportingEntity entity, Asked asked) {
        return asRisk(() -> readStress.of(entity, DAY, asked)).steps().getFirst();
    }

    private static NewScenario scenario(
            String name, @Nullable String falls, @Nullable String leads, @Nullable Boolean withdrawn) {
        return new NewScenario(name, falls, null, leads, withdrawn, "Board of January, minute 9");
    }

    private static Money usd(String amount) {
        return Money.of(amount, Currency.getInstance("USD"));
    }

    private static Refusal refused(ThrowingCallable work) {
        return catchThrowableOfType(Refusal.class, work);
    }

    private <T> T asRisk(Supplier<T> work) {
        return currentUser.actingAs("risk", Role.RISK, work);
    }

    private void inTransaction(Runnable work) throws Exception {
        transaction.begin();
        try {
            work.run();
        } finally {
            transaction.rollback();
        }
    }
}

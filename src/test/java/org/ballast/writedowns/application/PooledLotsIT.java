package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.writedowns.application.AveragedCompany.FEBRUARY;
import static org.ballast.writedowns.application.AveragedCompany.JANUARY;
import static org.ballast.writedowns.application.Refused.assertRefused;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ballast.access.domain.Role;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.application.RestrictSales;
import org.ballast.holdings.application.UndoImport;
import org.ballast.holdings.application.WithdrawLot;
import org.ballast.holdings.domain.DisposalStatus;
import org.ballast.measurement.domain.Amounts;
import org.ballast.measurement.domain.CostMethod;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.refusals.RefusalCode;
import org.ballast.statements.application.PrepareFairValueDisclosure;
import org.ballast.statements.domain.RestrictedHolding;
import org.ballast.writedowns.domain.UntestedLots;
import org.junit.jupiter.api.Test;

/** How a pool begins and ends, what is taken back of it, and what is said of the lots in it. */
@InPortal
class PooledLotsIT {

    private static final TestPeriod DECEMBER = new TestPeriod(LocalDate.of(2024, 12, 1), LocalDate.of(2025, 1, 1));
    private static final String IFRS = "IFRS_COST_IMPAIRMENT";
    private static final String AVERAGE = "WEIGHTED_AVERAGE";

    @Inject
    private AveragedCompany averaged;

    @Inject
    private TestedCompany company;

    @Inject
    private WithdrawLot withdrawLot;

    @Inject
    private UndoImport undoImport;

    @Inject
    private FindOpenTests openTests;

    @Inject
    private RestrictSales restrictSales;

    @Inject
    private PrepareFairValueDisclosure fairValue;

    @Test
    void whatIsHeldPassesIntoThePoolAtWhatItCarriesOnTheFirstDayOfAYear() {
        ReportingEntity entity = averaged.found(Framework.IFRS, "EUR");
        averaged.policy(entity, IFRS, "FIFO", "2024-12-01");
        averaged.prices(entity, "10", Map.of("2024-12-31", "8", "2025-01-31", "8"));
        averaged.buy(entity, "L1 2024-12-02 3 30.00", "L2 2024-12-05 3 21.00");
        averaged.post(entity, DECEMBER);
        averaged.buy(entity, "L3 2025-01-04 1 8.00");
        averaged.sell(entity, "S1 2025-01-08T10:00:00Z 2 24.00");

        averaged.policy(entity, IFRS, AVERAGE, "2025-01-01");

        assertThat(averaged.ledger(entity))
                .as("30.00 and 21.00 of which 6.00 are impaired, and 8.00")
                .isEqualTo(Map.of(
                        "1500 ETH pool, PRIMARY", new BigDecimal("59.00"),
                        "1590 ETH pool, PRIMARY", new BigDecimal("-6.00")));
        assertThat(averaged.balances(entity)).containsExactly("3 30.00", "6 51.00", "7 59.00");
        assertThat(averaged.lot(entity, "L1").lot().amounts().isZero()).isTrue();
        assertThat(averaged.lot(entity, "L1").pool()).isPresent();
        assertThat(averaged.sale(entity, "S1").costMethod())
                .as("what waits is taken anew")
                .isEqualTo(CostMethod.WEIGHTED_AVERAGE);

        averaged.run(entity, JANUARY);
        Amounts relieved =
                averaged.sale(entity, "S1").parts().getFirst().relieved().orElseThrow();
        assertThat(relieved.cost().amount()).as("2 of 7 units").isEqualByComparingTo("16.86");
        assertThat(relieved.carryingAmount().amount()).isEqualByComparingTo("15.14");
    }

    @Test
    void theMethodChangesAtTheBeginningOfAYearAndWithNothingInTheWay() {
        ReportingEntity entity = averaged.found(Framework.IFRS, "EUR");
        averaged.policy(entity, IFRS, "SPECIFIC_ID", "2024-12-01");
        averaged.prices(entity, "10", Map.of());
        averaged.buy(entity, "L1 2024-12-02 5 30.00");

        assertRefused(RefusalCode.MODEL_NOT_ALLOWED, () -> averaged.policy(entity, IFRS, AVERAGE, "2025-02-01"));
        assertRefused(RefusalCode.DEPENDENT_EVENT_EXISTS, () -> averaged.policy(entity, IFRS, AVERAGE, "2025-01-01"));
        averaged.sell(entity, "S1 2024-12-20 1 9.00");
        assertRefused(RefusalCode.DEPENDENT_EVENT_EXISTS, () -> averaged.policy(entity, IFRS, AVERAGE, "2025-01-01"));
        averaged.run(entity, DECEMBER);
        averaged.sell(entity, "S2 2025-01-20 1 9.00 L1:1");
        assertRefused(RefusalCode.DEPENDENT_EVENT_EXISTS, () -> averaged.policy(entity, IFRS, AVERAGE, "2025-01-01"));
        averaged.run(entity, JANUARY);
        assertThat(averaged.sale(entity, "S2").status()).isEqualTo(DisposalStatus.POSTED);
        assertRefused(RefusalCode.DEPENDENT_EVENT_EXISTS, () -> averaged.policy(entity, IFRS, AVERAGE, "2025-01-01"));
        assertThat(averaged.lots(entity)).as("a refusal changes nothing").noneMatch(lot -> lot.isPool());
    }

    @Test
    void aPoolEndsOnceItIsEmptyAndNothingComesBeforeItOrAfterItsEnd() {
        ReportingEntity entity = averaged.underIfrs(AVERAGE);
        averaged.prices(entity, "10", Map.of());
        assertRefused(RefusalCode.MODEL_NOT_ALLOWED, () -> averaged.buy(entity, "L0 2024-12-31 1 10.00"));
        averaged.buy(entity, "L1 2025-01-02 1 10.00");
        assertRefused(RefusalCode.MODEL_NOT_ALLOWED, () -> averaged.policy(entity, IFRS, "FIFO", "2025-02-01"));
        averaged.sell(entity, "S1 2025-01-20 1 9.00");
        averaged.run(entity, JANUARY);

        averaged.policy(entity, IFRS, "FIFO", "2025-02-01");
        assertRefused(RefusalCode.MODEL_NOT_ALLOWED, () -> averaged.buy(entity, "L2 2025-01-31 1 10.00"));
        averaged.buy(entity, "L2 2025-02-02 1 10.00");
        averaged.sell(entity, "S2 2025-02-20 1 12.00");
        averaged.run(entity, FEBRUARY);

        assertThat(averaged.sale(entity, "S2").parts())
                .singleElement()
                .satisfies(part -> assertThat(part.lot()).isEqualTo("L2"));
        assertThat(averaged.ledger(entity)).isEmpty();
    }

    @Test
    void theAverageBeginsEarlierForALotThatWasForgotten() {
        ReportingEntity entity = averaged.underIfrs(AVERAGE);
        averaged.buy(entity, "L1 2025-01-02 1 10.00");
        averaged.policy(entity, IFRS, AVERAGE, "2024-12-01");
        averaged.buy(entity, "L0 2024-12-31 1 8.00");

        assertThat(averaged.balances(entity)).containsExactly("1 8.00", "2 18.00");
        assertThat(averaged.pool(entity).lot().acquiredAt()).hasToString("2024-12-31T00:00:00Z");
    }

    @Test
    void aLotLeavesThePoolAgainWhileNothingBuildsOnIt() {
        ReportingEntity entity = averaged.underIfrs(AVERAGE);
        averaged.prices(entity, "10", Map.of());
        averaged.buy(entity, "L1 2025-01-02 3 30.00", "L2 2025-01-20 3 33.00");
        long file = averaged.lots(entity, """
                lot,asset,acquired_at,quantity,cost,currency
                L3,ETH,2025-01-21,1,8.00,EUR
                L4,ETH,2025-01-22,1,9.00,EUR
                """);
        withdraw(entity, "L2");
        assertThat(averaged.ledger(entity)).isEqualTo(Map.of("1500 ETH pool, PRIMARY", new BigDecimal("47.00")));
        assertThat(averaged.lot(entity, "L2").withdrawn()).isTrue();
        averaged.buy(entity, "L2 2025-01-20 3 36.00");

        averaged.sell(entity, "S1 2025-01-10 1 12.00");
        assertRefused(RefusalCode.DEPENDENT_EVENT_EXISTS, () -> withdraw(entity, "L1"));
        averaged.run(entity, JANUARY);
        assertRefused(RefusalCode.DEPENDENT_EVENT_EXISTS, () -> withdraw(entity, "L1"));
        company.as("preparer", Role.PREPARER, () -> undoImport.undo(entity.code(), file, "the wrong file"));
        assertThat(averaged.ledger(entity)).isEqualTo(Map.of("1500 ETH pool, PRIMARY", new BigDecimal("56.00")));

        averaged.sell(entity, "S2 2025-01-25 1 12.00");
        averaged.run(entity, JANUARY);
        assertRefused(RefusalCode.DEPENDENT_EVENT_EXISTS, () -> withdraw(entity, "L2"));
    }

    @Test
    void whatComesIntoAPoolAfterItsTestIsNotTested() {
        ReportingEntity entity = averaged.underIfrs(AVERAGE);
        averaged.prices(entity, "100", Map.of());
        averaged.buy(entity, "L1 2025-01-02 3 30.00");
        averaged.run(entity, JANUARY);
        assertThat(untested(entity)).isEmpty();

        averaged.buy(entity, "L2 2025-01-10 1 10.00");

        assertThat(untested(entity)).singleElement().satisfies(lots -> {
            assertThat(lots.lots()).isEqualTo(1);
            assertThat(lots.cause()).isEqualTo(UntestedLots.Cause.RECORDED_LATER);
        });
    }

    @Test
    void aRestrictedLotIsDisclosedAtItsPartOfThePool() {
        ReportingEntity entity = averaged.atFairValue(AVERAGE);
        averaged.prices(entity, "12", Map.of("2025-01-31", "15"));
        averaged.buy(entity, "L1 2025-01-02 3 30.00", "L2 2025-01-05 3 33.00");
        Map<String, String> terms = Map.of(
                "lot",
                "L2",
                "quantity",
                "2",
                "kind",
                "CONTRACTUAL_HOLDER",
                "from",
                "2025-01-05",
                "until",
                "2025-12-31",
                "nature",
                "Lock-up of the seller");
        company.as("preparer", Role.PREPARER, () -> restrictSales.restrict(entity.code(), terms));
        averaged.post(entity, JANUARY);

        List<RestrictedHolding> restricted = company.as(
                        "auditor",
                        Role.AUDITOR,
                        () -> fairValue.between(entity.code(), JANUARY.from(), JANUARY.lastDay()))
                .restricted();

        assertThat(restricted).singleElement().satisfies(holding -> {
            assertThat(holding.lot()).isEqualTo("L2");
            assertThat(holding.fairValue().amount()).isEqualByComparingTo("30.00");
        });
    }

    private List<UntestedLots> untested(ReportingEntity entity) {
        return company.as("auditor", Role.AUDITOR, () -> openTests.upTo(entity, JANUARY.lastDay()))
                .untested();
    }

    private void withdraw(ReportingEntity entity, String lot) {
        company.as("preparer", Role.PREPARER, () -> {
            withdrawLot.withdraw(entity.code(), lot, "typed wrongly");
            return lot;
        });
    }
}

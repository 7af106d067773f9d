package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.writedowns.application.AveragedCompany.FEBRUARY;
import static org.ballast.writedowns.application.AveragedCompany.JANUARY;
import static org.ballast.writedowns.application.Refused.assertRefused;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import org.ballast.access.domain.Role;
import org.ballast.container.InPortal;
import org.ballast.entities.application.KeepEntities;
import org.ballast.entities.application.NewWallet;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.DisposalStatus;
import org.ballast.holdings.domain.RecordedDisposal;
import org.ballast.measurement.domain.Amounts;
import org.ballast.measurement.domain.CostMethod;
import org.ballast.measurement.domain.MeasurementKind;
import org.ballast.refusals.RefusalCode;
import org.ballast.writedowns.domain.Proposal;
import org.junit.jupiter.api.Test;

/** The weighted average from the policy to the books: accounting.md §3.3 and its vector, under each model that allows it. */
@InPortal
class AverageCostIT {

    @Inject
    private AveragedCompany averaged;

    @Inject
    private TestedCompany company;

    @Inject
    private KeepEntities keepEntities;

    @Test
    void theStepsOfTheMovingAverageArePostedToTheCent() {
        ReportingEntity entity = averaged.underIfrs("WEIGHTED_AVERAGE");
        averaged.prices(entity, "100", Map.of());

        averaged.buy(entity, "L1 2025-01-02 3 30.00", "L2 2025-01-05 3 33.00", "L3 2025-01-10 1 14.00");
        averaged.sell(entity, "S1 2025-01-08T10:00:00Z 2 24.00", "S2 2025-01-12T10:00:00Z 5 45.00");
        assertThat(averaged.sale(entity, "S1").status()).isEqualTo(DisposalStatus.AWAITING_TEST);
        averaged.run(entity, JANUARY);

        RecordedDisposal first = averaged.sale(entity, "S1");
        assertThat(first.costMethod()).isEqualTo(CostMethod.WEIGHTED_AVERAGE);
        assertThat(first.parts())
                .singleElement()
                .satisfies(part -> assertThat(part.lot()).isEqualTo("ETH pool, PRIMARY"));
        assertThat(first.carryingAmountRelieved().orElseThrow().amount()).isEqualByComparingTo("21.00");
        assertThat(averaged.entry(first.entryId().orElseThrow()))
                .isEqualTo(Map.of("1000", amount("24.00"), "1500", amount("-21.00"), "4100", amount("-3.00")));
        RecordedDisposal last = averaged.sale(entity, "S2");
        assertThat(averaged.entry(last.entryId().orElseThrow()))
                .isEqualTo(Map.of("1000", amount("45.00"), "1500", amount("-56.00"), "6200", amount("11.00")));
        assertThat(averaged.balances(entity)).containsExactly("3 30.00", "6 63.00", "4 42.00", "5 56.00", "0 0.00");
        assertThat(averaged.ledger(entity)).isEmpty();
    }

    @Test
    void aLotOfAPoolCarriesNothingItselfAndNamesThePool() {
        ReportingEntity entity = averaged.underIfrs("WEIGHTED_AVERAGE");
        averaged.buy(entity, "L1 2025-01-02 3 30.00", "L2 2025-01-05 3 33.00");

        assertThat(averaged.lots(entity)).singleElement().satisfies(pool -> {
            assertThat(pool.isPool()).isTrue();
            assertThat(pool.wallet()).isEmpty();
            assertThat(pool.lot().quantity()).hasToString("6");
            assertThat(pool.acquired()).hasToString("6");
            assertThat(pool.lot().originalCost().amount()).isEqualByComparingTo("63.00");
        });
        assertThat(averaged.lot(entity, "L2").pool().orElseThrow().code()).isEqualTo("ETH pool, PRIMARY");
        assertThat(averaged.lot(entity, "L2").acquired()).hasToString("3");
        assertThat(averaged.lot(entity, "L2").lot().amounts().isZero()).isTrue();
        assertThat(averaged.ledger(entity)).isEqualTo(Map.of("1500 ETH pool, PRIMARY", amount("63.00")));
    }

    @Test
    void atFairValueUnitsLeaveAtTheirPriceAndTheirAverageIsTheCostBasis() {
        ReportingEntity entity = averaged.atFairValue("WEIGHTED_AVERAGE");
        averaged.prices(entity, "12", Map.of("2025-01-31", "13", "2025-02-28", "15"));
        averaged.buy(entity, "L1 2025-01-02 3 30.00", "L2 2025-01-05 3 33.00");

        Proposal gain = averaged.post(entity, JANUARY).getFirst();
        assertThat(gain.kind()).isEqualTo(MeasurementKind.REMEASUREMENT);
        assertThat(gain.inIncome().amount()).as("6 units at 13 less 63.00").isEqualByComparingTo("15.00");

        averaged.buy(entity, "L3 2025-02-10 1 14.00");
        averaged.sell(entity, "S1 2025-02-05T10:00:00Z 2 28.00");
        Proposal second = averaged.post(entity, FEBRUARY).getFirst();

        RecordedDisposal sale = averaged.sale(entity, "S1");
        Amounts relieved = sale.parts().getFirst().relieved().orElseThrow();
        assertThat(relieved.cost().amount()).isEqualByComparingTo("21.00");
        assertThat(relieved.carryingAmount().amount()).isEqualByComparingTo("28.00");
        assertThat(averaged.entry(sale.entryId().orElseThrow()))
                .as("26.00 carried are worth 28.00 as they leave")
                .isEqualTo(Map.of("1000", amount("28.00"), "1510", amount("-26.00"), "4110", amount("-2.00")));
        assertThat(second.inIncome().amount())
                .as("5 at 15 less 52.00 and 14.00")
                .isEqualByComparingTo("9.00");
        assertThat(averaged.pool(entity).lot().carryingAmount().amount()).isEqualByComparingTo("75.00");
        assertThat(averaged.pool(entity).lot().originalCost().amount()).isEqualByComparingTo("56.00");
    }

    @Test
    void ofAnImpairedPoolCostAndCarryingAmountLeaveInTheSameProportion() {
        ReportingEntity entity = averaged.underIfrs("WEIGHTED_AVERAGE");
        averaged.prices(entity, "10", Map.of("2025-01-31", "7.01", "2025-02-28", "20"));
        averaged.buy(entity, "L1 2025-01-02 1 10.00", "L2 2025-01-05 2 25.01");

        Proposal loss = averaged.post(entity, JANUARY).getFirst();
        assertThat(loss.kind()).isEqualTo(MeasurementKind.LOSS);
        assertThat(loss.amount().amount()).as("35.01 less 3 at 7.01").isEqualByComparingTo("13.98");
        assertThat(loss.lots()).as("the pool is the unit of account").isEqualTo(1);

        averaged.buy(entity, "L3 2025-02-20 1 40.00");
        averaged.sell(entity, "S1 2025-02-10T10:00:00Z 1 30.00");
        Proposal reversal = averaged.post(entity, FEBRUARY).getFirst();

        Amounts relieved =
                averaged.sale(entity, "S1").parts().getFirst().relieved().orElseThrow();
        assertThat(relieved.cost().amount()).isEqualByComparingTo("11.67");
        assertThat(relieved.carryingAmount().amount()).isEqualByComparingTo("7.01");
        assertThat(relieved.reduction().amount()).as("derived").isEqualByComparingTo("4.66");
        assertThat(reversal.kind()).isEqualTo(MeasurementKind.REVERSAL);
        assertThat(reversal.amount().amount())
                .as("54.02 carried, 60.00 recoverable")
                .isEqualByComparingTo("5.98");
        Amounts left = averaged.pool(entity).lot().amounts();
        assertThat(left.cost().amount()).isEqualByComparingTo("63.34");
        assertThat(left.reduction().amount()).isEqualByComparingTo("3.34");
    }

    @Test
    void aWalletGivesNoMoreThanCameIntoItThoughThePoolIsOne() {
        ReportingEntity entity = averaged.underIfrs("WEIGHTED_AVERAGE");
        averaged.prices(entity, "100", Map.of());
        company.as(
                "admin", Role.ADMIN, () -> keepEntities.addWallet(entity.code(), new NewWallet("COLD", "Cold wallet")));
        String lots = """
                lot,asset,acquired_at,quantity,cost,currency,wallet
                L1,ETH,2025-01-02,3,30.00,EUR,
                L2,ETH,2025-01-03,3,33.00,EUR,COLD
                """;
        averaged.lots(entity, lots);
        String head = "reference,asset,disposed_at,quantity,proceeds,currency,wallet\n";

        assertRefused(
                RefusalCode.INSUFFICIENT_QUANTITY,
                () -> averaged.sales(entity, head + "S1,ETH,2025-01-08,4,48.00,EUR,COLD\n"));
        averaged.sales(entity, head + "S1,ETH,2025-01-08,2,24.00,EUR,COLD\n");
        assertRefused(
                RefusalCode.INSUFFICIENT_QUANTITY,
                () -> averaged.sales(entity, head + "S2,ETH,2025-01-09,2,24.00,EUR,COLD\n"));
        averaged.run(entity, JANUARY);

        assertThat(averaged.sale(entity, "S1")
                        .carryingAmountRelieved()
                        .orElseThrow()
                        .amount())
                .as("at the average of all wallets")
                .isEqualByComparingTo("21.00");
    }

    @Test
    void nothingComesBeforeASaleThatIsPostedAtItsAverage() {
        ReportingEntity entity = averaged.underIfrs("WEIGHTED_AVERAGE");
        averaged.prices(entity, "100", Map.of());
        averaged.buy(entity, "L1 2025-01-02 3 30.00", "L2 2025-01-05 3 33.00");
        averaged.sell(entity, "S1 2025-01-08T10:00:00Z 2 24.00");
        averaged.buy(entity, "L3 2025-01-04 1 9.00");
        averaged.run(entity, JANUARY);
        assertThat(averaged.sale(entity, "S1")
                        .carryingAmountRelieved()
                        .orElseThrow()
                        .amount())
                .as("2 of 7 units for 72.00: while the sale waited, the purchase came in")
                .isEqualByComparingTo("20.57");

        assertRefused(RefusalCode.INVALID_INPUT, () -> averaged.buy(entity, "L4 2025-01-08T10:00:00Z 1 9.00"));
        assertRefused(
                RefusalCode.DEPENDENT_EVENT_EXISTS, () -> averaged.sell(entity, "S2 2025-01-08T09:00:00Z 1 9.00"));
        averaged.buy(entity, "L4 2025-01-08T10:00:01Z 1 9.00");
        averaged.sell(entity, "S2 2025-01-09 1 9.00");
        assertThat(averaged.balances(entity)).containsExactly("3 30.00", "4 39.00", "7 72.00", "5 51.43", "6 60.43");
    }

    @Test
    void aSaleThatNamesLotsIsRefusedAndCostLessImpairmentKeepsThemApart() {
        ReportingEntity entity = averaged.underIfrs("WEIGHTED_AVERAGE");
        averaged.buy(entity, "L1 2025-01-02 3 30.00");
        assertRefused(RefusalCode.INVALID_INPUT, () -> averaged.sell(entity, "S1 2025-01-08 1 9.00 L1:1"));

        ReportingEntity american = averaged.found(Framework.US_GAAP, "USD");
        assertRefused(
                RefusalCode.MODEL_NOT_ALLOWED,
                () -> averaged.policy(american, "US_COST_LESS_IMPAIRMENT", "WEIGHTED_AVERAGE", "2025-01-01"));
    }

    private static BigDecimal amount(String text) {
        return new BigDecimal(text);
    }
}

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
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.application.NewSaleRestriction;
import org.ballast.holdings.application.RestrictSales;
import org.ballast.holdings.application.WithdrawLot;
import org.ballast.measurement.domain.Amounts;
import org.ballast.refusals.RefusalCode;
import org.ballast.statements.application.CompareBooks;
import org.ballast.statements.application.PrepareFairValueDisclosure;
import org.ballast.statements.application.PrepareIntangiblesDisclosure;
import org.ballast.statements.domain.BookComparison;
import org.ballast.statements.domain.BookComparison.Reason;
import org.ballast.statements.domain.RestrictedHolding;
import org.ballast.writedowns.domain.UntestedLots;
import org.junit.jupiter.api.Test;

/** What books that average say beside other books, in another currency, and in the notes. */
@InPortal
class PoolBesideLotsIT {

    private static final String IFRS = "IFRS_COST_IMPAIRMENT";
    private static final String AVERAGE = "WEIGHTED_AVERAGE";

    @Inject
    private AveragedCompany averaged;

    @Inject
    private TestedCompany company;

    @Inject
    private TwoCurrencies two;

    @Inject
    private WithdrawLot withdrawLot;

    @Inject
    private CompareBooks compareBooks;

    @Inject
    private FindOpenTests openTests;

    @Inject
    private RestrictSales restrictSales;

    @Inject
    private PrepareIntangiblesDisclosure intangibles;

    @Inject
    private PrepareFairValueDisclosure fairValue;

    @Test
    void twoBooksTellTheSameSalesByTwoMethodsAndTheirComparisonAddsUp() {
        ReportingEntity fifo = averaged.underIfrs("FIFO");
        averaged.prices(fifo, "200", Map.of());
        ReportingEntity average = averaged.open(fifo, "AVG", "IFRS", "2024-01-01", "");
        averaged.policy(average, IFRS, AVERAGE, "2024-01-01");
        averaged.buy(fifo, "L1 2025-01-02 10 1000.00", "L2 2025-01-03 10 1500.00", "L3 2025-01-04 5 600.00");
        averaged.sell(fifo, "S1 2025-01-08 12 1920.00");
        averaged.run(fifo, JANUARY);
        averaged.run(average, JANUARY);

        assertThat(averaged.sale(fifo, "S1").gain().orElseThrow().amount()).isEqualByComparingTo("620.00");
        assertThat(averaged.sale(average, "S1").gain().orElseThrow().amount()).isEqualByComparingTo("432.00");
        BookComparison beside = compare(fifo, "PRIMARY", "AVG");
        assertThat(beside.equityDifference().amount()).isEqualByComparingTo("188.00");
        assertThat(beside.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.reason()).isEqualTo(Reason.COST_METHOD);
            assertThat(difference.amount().amount()).isEqualByComparingTo("188.00");
        });

        averaged.sell(fifo, "S2 2025-02-08 13 1300.00");
        averaged.run(fifo, FEBRUARY);
        averaged.run(average, FEBRUARY);
        assertThat(compare(fifo, "PRIMARY", "AVG").differences())
                .as("sold out, both have relieved the same")
                .isEmpty();
    }

    @Test
    void aBookOverWhatIsRecordedAveragesItBeforeItsSalesArePosted() {
        ReportingEntity fifo = averaged.underIfrs("FIFO");
        averaged.prices(fifo, "100", Map.of());
        averaged.buy(fifo, "L1 2025-01-02 3 30.00", "L2 2025-01-05 3 33.00");
        averaged.sell(fifo, "S1 2025-01-08T10:00:00Z 2 24.00");
        averaged.run(fifo, JANUARY);

        ReportingEntity average = averaged.open(fifo, "AVG", "IFRS", "2025-01-01", "");
        averaged.policy(average, IFRS, AVERAGE, "2025-01-01");
        averaged.run(average, JANUARY);

        assertThat(averaged.sale(fifo, "S1")
                        .carryingAmountRelieved()
                        .orElseThrow()
                        .amount())
                .isEqualByComparingTo("20.00");
        assertThat(averaged.sale(average, "S1")
                        .carryingAmountRelieved()
                        .orElseThrow()
                        .amount())
                .isEqualByComparingTo("21.00");
        assertRefused(RefusalCode.MODEL_NOT_ALLOWED, () -> averaged.open(fifo, "AFTER", "IFRS", "2026-01-01", "AVG"));
        averaged.open(fifo, "AFTER", "IFRS", "2026-01-01", "PRIMARY");
        assertThat(averaged.lots(averaged.open(fifo, "SAME", "IFRS", "2025-01-01", "")))
                .as("the lots alone come into another book")
                .extracting(lot -> lot.lot().code())
                .containsExactly("L1", "L2");
    }

    @Test
    void eachPurchaseComesIntoAPoolOfAnotherCurrencyAtTheRateOfItsDay() {
        ReportingEntity euros = averaged.underIfrs(AVERAGE);
        averaged.prices(euros, "100", Map.of());
        two.rates("2025-01-02,EUR,MXN,1.10\n2025-01-05,EUR,MXN,1.00\n2025-01-08,EUR,MXN,1.20\n2025-01-31,EUR,MXN,1.25");
        ReportingEntity pesos = two.open(euros, "MXN", "2025-01-01", "");
        averaged.policy(pesos, "US_FAIR_VALUE_NI", AVERAGE, "2025-01-01");
        averaged.prices(pesos, "100", Map.of());
        averaged.buy(euros, "L1 2025-01-02 3 30.00", "L2 2025-01-05 3 33.00", "L3 2025-01-05 1 1.00");
        withdraw(euros, "L3");
        averaged.sell(euros, "S1 2025-01-08T10:00:00Z 2 24.00");
        averaged.run(euros, JANUARY);
        averaged.run(pesos, JANUARY);

        assertThat(averaged.balances(pesos)).contains("3 33.00", "6 66.00", "4 44.00");
        Amounts sold = averaged.sale(pesos, "S1").parts().getFirst().relieved().orElseThrow();
        assertThat(sold.cost().amount()).isEqualByComparingTo("22.00");
        assertThat(sold.carryingAmount().amount()).as("24.00 at 1.20").isEqualByComparingTo("28.80");

        BookComparison beside = company.as(
                "auditor", Role.AUDITOR, () -> compareBooks.compare(euros.code(), "PRIMARY", "MXN", JANUARY.lastDay()));
        assertThat(beside.differences())
                .as("44.00 at the rates of their days are 42.00")
                .extracting(BookComparison.Difference::reason)
                .doesNotContain(Reason.COST, Reason.COST_METHOD);
        assertThat(beside.differences().stream()
                        .map(difference -> difference.amount().amount())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(beside.equityDifference().amount());
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
        restrict(entity);
        averaged.post(entity, JANUARY);

        List<RestrictedHolding> restricted = company.as(
                        "auditor",
                        Role.AUDITOR,
                        () -> fairValue.between(entity.code(), JANUARY.from(), JANUARY.lastDay()))
                .restricted();

        assertThat(restricted).singleElement().satisfies(holding -> {
            assertThat(holding.lot()).isEqualTo("L2");
            assertThat(holding.amount().amount()).isEqualByComparingTo("30.00");
        });
    }

    @Test
    void inAPoolAtCostItIsDisclosedAtItsPartOfTheCost() {
        ReportingEntity entity = averaged.underIfrs(AVERAGE);
        averaged.prices(entity, "100", Map.of());
        averaged.buy(entity, "L1 2025-01-02 3 30.00", "L2 2025-01-05 3 33.00");
        restrict(entity);

        List<RestrictedHolding> restricted = company.as(
                        "auditor",
                        Role.AUDITOR,
                        () -> intangibles.between(entity.code(), JANUARY.from(), JANUARY.lastDay()))
                .restricted();

        assertThat(restricted).singleElement().satisfies(holding -> {
            assertThat(holding.lot()).isEqualTo("L2");
            assertThat(holding.amount().amount()).isEqualByComparingTo("21.00");
        });
    }

    private void restrict(ReportingEntity entity) {
        NewSaleRestriction terms = new NewSaleRestriction(
                "L2",
                "2",
                "CONTRACTUAL_HOLDER",
                LocalDate.parse("2025-01-05"),
                LocalDate.parse("2025-12-31"),
                "Lock-up of the seller",
                null);
        company.as("preparer", Role.PREPARER, () -> restrictSales.restrict(entity.code(), terms));
    }

    private List<UntestedLots> untested(ReportingEntity entity) {
        return company.as("auditor", Role.AUDITOR, () -> openTests.upTo(entity, JANUARY.lastDay()))
                .untested();
    }

    private BookComparison compare(ReportingEntity entity, String left, String right) {
        return company.as(
                "auditor",
                Role.AUDITOR,
                () -> compareBooks.compare(entity.code(), left, right, LocalDate.of(2025, 3, 31)));
    }

    private void withdraw(ReportingEntity entity, String lot) {
        company.as("preparer", Role.PREPARER, () -> {
            withdrawLot.withdraw(entity.code(), lot, "typed wrongly");
            return lot;
        });
    }
}

package org.ballast.measurement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.measurement.domain.Lot.usd;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.entities.domain.AcquisitionDayPolicy;
import org.ballast.entities.domain.EdgeBarPolicy;
import org.ballast.entities.domain.LowPricePolicy;
import org.ballast.measurement.domain.ImpairmentOutcome.Impaired;
import org.ballast.measurement.domain.ImpairmentOutcome.NotImpaired;
import org.ballast.measurement.domain.LotEventInPeriod.Disposal;
import org.ballast.measurement.domain.LotEventInPeriod.PostedImpairment;
import org.ballast.prices.domain.PriceBar;
import org.junit.jupiter.api.Test;

/** The traps of accounting.md §14 that concern the test itself, and the edges of its window. */
class ImpairmentTrapsTest {

    private static final LocalDate DAY_1 = LocalDate.of(2024, 1, 1);

    @Test
    void trap1TotalsAreSumsOfRoundedLines() {
        List<PriceBar> bars = List.of(Lot.daily(day(2), "0.333", "1"));
        Books books = new Books(Lot.complete(bars));
        for (String code : List.of("A", "B", "C")) {
            books.acquire(Lot.acquiredOn(DAY_1, code, "1", usd("1.00")));
        }

        Money loss = books.loss(books.test(Lot.start(DAY_1), Lot.start(day(3)), Map.of()));

        assertThat(loss).as("3 × 0.67, not 3 × 0.667 rounded").isEqualTo(usd("2.01"));
    }

    @Test
    void trap2ALotBoughtAfterTheLowIsNotImpairedWithIt() {
        Instant low = Instant.parse("2024-08-05T06:21:00Z");
        LotPosition l3 = Lot.acquiredAt(Instant.parse("2024-08-20T16:00:00Z"), "L3", "2.25", usd("133650.90"));
        PriceHistory prices = Lot.complete(List.of(
                Lot.observed(low, "49050.01"), Lot.observed(Instant.parse("2024-09-06T18:40:00Z"), "52530.00")));
        TestWindow quarter = TestWindow.of(
                l3, Instant.parse("2024-07-01T00:00:00Z"), Instant.parse("2024-10-01T00:00:00Z"), Lot.RULES);

        assertThat(ImpairmentTest.of(l3, quarter, prices).lossOrZero())
                .isEqualTo(usd("15458.40"))
                .isNotEqualTo(usd("23288.38"));
    }

    @Test
    void trap3AGainOnOneLotAbsorbsNoLossOfAnother() {
        Books books = new Books(Lot.complete(List.of(Lot.daily(day(2), "100", "150"))));
        books.acquire(Lot.acquiredOn(DAY_1, "cheap", "10", usd("500.00")));
        books.acquire(Lot.acquiredOn(DAY_1, "dear", "10", usd("1500.00")));

        var tests = books.test(Lot.start(DAY_1), Lot.start(day(3)), Map.of());

        assertThat(books.loss(tests)).isEqualTo(usd("500.00"));
        assertThat(books.carryingAmount()).isEqualTo(usd("1500.00"));
    }

    @Test
    void trap4AnImpairmentIsNeverReversed() {
        Books books = new Books(Lot.complete(List.of(Lot.daily(day(2), "50", "60"), Lot.daily(day(3), "900", "1000"))));
        books.acquire(Lot.acquiredOn(DAY_1, "L", "1", usd("100.00")));
        books.test(Lot.start(DAY_1), Lot.start(day(3)), Map.of());

        var recovered = books.test(Lot.start(day(3)), Lot.start(day(4)), Map.of());

        assertThat(books.loss(recovered)).isEqualTo(usd("0.00"));
        assertThat(books.carryingAmount()).isEqualTo(usd("50.00"));
        LotPosition lot = books.lots.values().iterator().next();
        assertThatThrownBy(() -> lot.impaired(usd("-1.00"))).hasMessageContaining("never reversed");
    }

    @Test
    void theDayOfTheAcquisitionCountsWhereThePolicySaysSo() {
        LotPosition lot = Lot.acquiredOn(DAY_1, "L", "1", usd("100.00"));
        PriceHistory prices = Lot.complete(List.of(Lot.daily(DAY_1, "40", "95"), Lot.daily(day(2), "90", "95")));
        TestRules including = new TestRules(
                LowPricePolicy.INTRADAY_LOW,
                AcquisitionDayPolicy.INCLUDE_DAY,
                EdgeBarPolicy.NEXT_PERIOD,
                Lot.RULES.cutOffZone());

        assertThat(tested(lot, Lot.RULES, prices).lossOrZero()).isEqualTo(usd("10.00"));
        assertThat(tested(lot, including, prices).lossOrZero()).isEqualTo(usd("60.00"));
    }

    @Test
    void theCloseIsTheLowWhereThePolicySaysSo() {
        LotPosition lot = Lot.acquiredOn(DAY_1, "L", "1", usd("100.00"));
        List<PriceBar> bars = List.of(Lot.daily(day(2), "40", "95"), Lot.daily(day(3), "60", "90"));

        TestRules closes = new TestRules(
                LowPricePolicy.DAILY_CLOSE,
                AcquisitionDayPolicy.EXCLUDE_DAY,
                EdgeBarPolicy.NEXT_PERIOD,
                Lot.RULES.cutOffZone());

        assertThat(tested(lot, closes, PriceHistory.whole(bars, closes)))
                .isInstanceOfSatisfying(Impaired.class, impaired -> {
                    assertThat(impaired.loss()).isEqualTo(usd("10.00"));
                    assertThat(impaired.low().pricedAt()).isEqualTo(Lot.start(day(3)));
                });
    }

    @Test
    void theEarliestOfEqualLowsIsTheEvidence() {
        LotPosition lot = Lot.acquiredOn(DAY_1, "L", "1", usd("100.00"));
        PriceHistory prices = Lot.complete(
                List.of(Lot.daily(day(3), "40", "95"), Lot.daily(day(2), "40", "95"), Lot.daily(day(4), "41", "95")));

        assertThat(tested(lot, Lot.RULES, prices))
                .isInstanceOfSatisfying(
                        Impaired.class,
                        impaired -> assertThat(impaired.low().pricedAt()).isEqualTo(Lot.start(day(2))));
    }

    @Test
    void aLowAtTheEndOfThePeriodBelongsToTheNext() {
        LotPosition lot = Lot.acquiredOn(DAY_1, "L", "1", usd("100.00"));
        PriceHistory prices =
                Lot.complete(List.of(Lot.daily(day(2), "90", "95"), Lot.observed(Lot.start(day(9)), "10")));

        assertThat(tested(lot, Lot.RULES, prices).lossOrZero()).isEqualTo(usd("10.00"));
    }

    @Test
    void aBarThatIsOpenAtTheSaleCountsAfterIt() {
        Instant sale = Lot.start(day(5)).plus(Duration.ofHours(15));
        LotPosition lot = Lot.acquiredOn(DAY_1, "L", "2", usd("200.00"));
        PriceHistory prices = Lot.complete(List.of(Lot.daily(day(4), "90", "95"), Lot.daily(day(5), "50", "95")));
        TestWindow window = TestWindow.of(lot, Lot.start(DAY_1), Lot.start(day(9)), Lot.RULES);

        List<SegmentTest> tests =
                LotImpairment.over(lot, window, List.of(new Disposal(1, sale, Quantity.of("1"))), prices);

        assertThat(tests).extracting(test -> test.outcome().lossOrZero()).containsExactly(usd("20.00"), usd("40.00"));
    }

    @Test
    void twoSalesOfOneDayLeaveAWindowWithoutBar() {
        Instant noon = Lot.start(day(5)).plus(Duration.ofHours(12));
        LotPosition lot = Lot.acquiredOn(DAY_1, "L", "3", usd("300.00"));
        PriceHistory prices = Lot.complete(List.of(Lot.daily(day(4), "100", "100"), Lot.daily(day(5), "90", "95")));
        TestWindow window = TestWindow.of(lot, Lot.start(DAY_1), Lot.start(day(9)), Lot.RULES);
        Disposal first = new Disposal(1, noon, Quantity.of("1"));
        Disposal second = new Disposal(2, noon.plusSeconds(60), Quantity.of("1"));

        List<SegmentTest> tests = LotImpairment.over(lot, window, List.of(second, first), prices);

        assertThat(tests).hasSize(3);
        assertThat(tests.get(1).outcome())
                .isInstanceOfSatisfying(
                        NotImpaired.class, none -> assertThat(none.low()).isEmpty());
        assertThat(tests.get(2).outcome().lossOrZero()).isEqualTo(usd("10.00"));
    }

    @Test
    void whatAnOverlappingTestHasPostedIsNotFoundAgain() {
        LotPosition lot = Lot.acquiredOn(DAY_1, "L", "1", usd("100.00"));
        PriceHistory prices = Lot.complete(List.of(Lot.daily(day(2), "70", "95"), Lot.daily(day(6), "65", "95")));
        TestWindow window = TestWindow.of(lot, Lot.start(DAY_1), Lot.start(day(9)), Lot.RULES);

        List<SegmentTest> tests =
                LotImpairment.over(lot, window, List.of(new PostedImpairment(Lot.start(day(2)), usd("30.00"))), prices);

        assertThat(tests).extracting(test -> test.outcome().lossOrZero()).containsExactly(usd("5.00"));
    }

    @Test
    void aLotThatCarriesNothingIsNotTested() {
        LotPosition worthless = Lot.acquiredOn(DAY_1, "L", "1", usd("0.00"));
        TestWindow window = TestWindow.of(worthless, Lot.start(DAY_1), Lot.start(day(9)), Lot.RULES);

        assertThat(LotImpairment.over(worthless, window, List.of(), Lot.complete(List.of())))
                .isEmpty();
    }

    private static ImpairmentOutcome tested(LotPosition lot, TestRules rules, PriceHistory prices) {
        return ImpairmentTest.of(lot, TestWindow.of(lot, Lot.start(DAY_1), Lot.start(day(9)), rules), prices);
    }

    private static LocalDate day(int dayOfMonth) {
        return DAY_1.withDayOfMonth(dayOfMonth);
    }
}

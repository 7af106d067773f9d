package org.ballast.measurement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.measurement.domain.Lot.usd;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.ballast.amounts.Quantity;
import org.ballast.measurement.domain.ImpairmentOutcome.Impaired;
import org.ballast.measurement.domain.ImpairmentOutcome.NotImpaired;
import org.ballast.measurement.domain.LotEventInPeriod.Disposal;
import org.ballast.measurement.domain.LotEventInPeriod.PostedImpairment;
import org.ballast.prices.domain.PriceBar;
import org.junit.jupiter.api.Test;

/** What becomes of a lot from its acquisition to its last unit. */
class LotLifeTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final Instant SOLD = Instant.parse("2024-01-10T12:00:00Z");
    private static final LotPosition LOT = Lot.acquiredOn(FIRST, "L", "2", usd("200.00"));

    @Test
    void anImpairmentPostedAtTheInstantOfADisposalComesAfterIt() {
        List<SegmentTest> tests = LotImpairment.over(
                LOT,
                month(),
                List.of(new PostedImpairment(SOLD, usd("30.00")), new Disposal(7, SOLD, Quantity.of("1"))),
                Lot.complete(daily("150")));

        assertThat(tests).extracting(SegmentTest::segment).containsExactly(1, 2);
        assertThat(tests)
                .extracting(test -> test.outcome().lot().carryingAmount())
                .as("half of 200.00 was relieved, then 30.00 written down")
                .containsExactly(usd("200.00"), usd("70.00"));
    }

    @Test
    void aLotWorthExactlyWhatItCarriesIsNotImpaired() {
        assertThat(ImpairmentTest.of(LOT, month(), Lot.complete(daily("100")))).isInstanceOf(NotImpaired.class);
        assertThat(ImpairmentTest.of(LOT, month(), Lot.complete(daily("99.99"))))
                .isInstanceOfSatisfying(
                        Impaired.class, impaired -> assertThat(impaired.loss()).isEqualTo(usd("0.02")));
    }

    @Test
    void ofEqualLowsAtOneTimeTheShorterBarIsTheEvidence() {
        Instant at = Lot.start(FIRST.plusDays(3));
        PriceHistory prices = Lot.complete(List.of(
                Lot.bar(at, Duration.ofHours(4), "80", "100"),
                Lot.bar(at, Duration.ofHours(1), "80", "100"),
                Lot.bar(at, Duration.ofMinutes(5), "80", "100")));

        assertThat(prices.lowest(month()).orElseThrow().bar().interval()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void beforeADisposalWhatWasNotTestedForGoodIsTestedUpToIt() {
        LotPosition tested = Lot.acquiredOn(FIRST, "tested", "2", usd("200.00"));
        LotPosition open = Lot.acquiredOn(FIRST, "open", "2", usd("200.00"));
        LotPosition writtenOff =
                Lot.acquiredOn(FIRST, "written off", "2", usd("200.00")).impaired(usd("200.00"));
        Map<Long, Instant> finalUntil = Map.of(tested.id(), SOLD, open.id(), Lot.start(FIRST.plusDays(5)));
        List<PriceBar> bars = List.of(
                Lot.daily(FIRST.plusDays(3), "50", "100"),
                Lot.daily(FIRST.plusDays(7), "80", "100"),
                Lot.daily(FIRST.plusDays(12), "10", "100"));

        List<ImpairmentOutcome> outcomes = new TestsBeforeDisposals(finalUntil, Lot.complete(bars), Lot.RULES)
                .outcomes(List.of(tested, open, writtenOff), SOLD);

        assertThat(outcomes).singleElement().satisfies(outcome -> {
            assertThat(outcome.lot()).isEqualTo(open);
            assertThat(outcome.lossOrZero())
                    .as("2 at 80 on day 8, not 50 or 10")
                    .isEqualTo(usd("40.00"));
        });
    }

    @Test
    void aLotNeverTestedIsTestedFromItsAcquisition() {
        assertThat(TestsBeforeDisposals.testedFrom(LOT, Map.of())).isEqualTo(LOT.acquiredAt());
        assertThat(TestsBeforeDisposals.testedFrom(LOT, Map.of(LOT.id(), SOLD))).isEqualTo(SOLD);
    }

    @Test
    void aLotWithoutUnitsCarriesNothing() {
        LotPosition sold = LOT.relieved(LOT.relief(LOT.quantity()));

        assertThat(sold.amounts()).isEqualTo(Amounts.zero(Lot.USD));
        assertThatThrownBy(() -> sold.changed(Amounts.atCost(usd("0.01"), usd("0.00"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has no units");
    }

    @Test
    void aPeriodIsNamedByItsFirstAndItsLastDay() {
        assertThat(TestPeriod.through(FIRST, LocalDate.of(2024, 3, 31))).isEqualTo(TestPeriod.quarterOf(FIRST));
        assertThat(TestPeriod.month(YearMonth.of(2024, 2)))
                .isEqualTo(TestPeriod.through(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29)));
        assertThat(TestPeriod.month(YearMonth.of(2024, 2)).lastDay()).isEqualTo("2024-02-29");
    }

    private static TestWindow month() {
        return TestWindow.of(LOT, Lot.start(FIRST), Lot.start(LocalDate.of(2024, 2, 1)), Lot.RULES);
    }

    private static List<PriceBar> daily(String low) {
        return List.of(Lot.daily(FIRST.plusDays(3), low, "150"));
    }
}

package org.ballast.measurement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.measurement.domain.Lot.usd;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.measurement.domain.LotEventInPeriod.Disposal;
import org.ballast.measurement.domain.LotEventInPeriod.Left;
import org.ballast.measurement.domain.LotEventInPeriod.PostedMeasurement;
import org.junit.jupiter.api.Test;

/** Of 5 units with a cost of 250.01 two were sold on the 20th for a relief of 100.00; a sale of one on the 10th came later. */
class LotThroughPeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LotPosition LOT = Lot.acquiredOn(FIRST, "L", "5", usd("250.01"));
    private static final Amounts NONE = Amounts.zero(Lot.USD);
    private static final Disposal RECORDED_FIRST = posted(1, 20, "2", cost("100.00"), NONE);

    @Test
    void postedDisposalsTakeWhatTheyTookWhateverWasRecordedWhen() {
        Disposal recordedLast = posted(2, 10, "1", cost("50.00"), NONE);

        assertThat(closing(RECORDED_FIRST, recordedLast))
                .as("told in the order of time by their parts, 100.00 would be left")
                .isEqualTo(cost("100.01"));
    }

    @Test
    void aDisposalThatWaitsTakesItsPartOfWhatLaterPostedOnesLeave() {
        LotThroughPeriod through = through(RECORDED_FIRST, waiting(2, 10, "3"));

        assertThat(through.lot().quantity().isZero()).isTrue();
        assertThat(through.lot().amounts()).isEqualTo(NONE);
    }

    @Test
    void testsBetweenDisposalsStandOnWhatTheyLeft() {
        List<SegmentTest> tests = LotImpairment.over(
                LOT,
                month(),
                List.of(RECORDED_FIRST, posted(2, 10, "1", cost("50.00"), NONE)),
                Lot.complete(FIRST.datesUntil(FIRST.plusMonths(1))
                        .map(day -> Lot.daily(day, "90", "90"))
                        .toList()));

        assertThat(tests)
                .extracting(test -> test.outcome().lot().carryingAmount())
                .containsExactly(usd("250.01"), usd("200.01"), usd("100.01"));
    }

    @Test
    void aLossThatIsFoundAnewAsItIsInTheBooksLeavesDisposalsAsTheyAre() {
        Amounts loss = Amounts.ofReduction(usd("50.02"));
        Disposal sold = posted(1, 20, "2", Amounts.atCost(usd("100.00"), usd("20.00")), loss);
        LotThroughPeriod asPosted = new LotThroughPeriod(LOT, List.of(sold));
        asPosted.impair(usd("50.02"));
        asPosted.apply(sold);
        assertThat(asPosted.lot().amounts()).isEqualTo(Amounts.atCost(usd("150.01"), usd("30.02")));

        LotThroughPeriod otherwise = new LotThroughPeriod(LOT, List.of(sold));
        otherwise.apply(sold);
        assertThat(otherwise.lot().amounts())
                .as("without the loss the sale would have taken its part of the cost alone")
                .isEqualTo(cost("150.01"));
    }

    @Test
    void aDisposalThatIsRecordedAfterAMeasurementThatIsMadeAnewTakesThePartOfItsUnits() {
        Amounts gain = Amounts.ofValue(usd("900.00"));
        Disposal sold = posted(1, 31, "4", new Amounts(usd("200.01"), usd("0.00"), usd("720.00")), gain);

        assertThat(closing(sold)).as("left out").isEqualTo(cost("50.00"));
        assertThat(closing(new PostedMeasurement(Lot.start(FIRST.plusDays(29)), gain), posted(1, 31, "4", sold)))
                .as("given")
                .isEqualTo(new Amounts(usd("50.00"), usd("0.00"), usd("180.00")));
    }

    private static LotThroughPeriod through(LotEventInPeriod... events) {
        LotThroughPeriod through = new LotThroughPeriod(LOT, List.of(events));
        List.of(events).stream().sorted(LotEventInPeriod.IN_ORDER).forEach(through::apply);
        return through;
    }

    private static Amounts closing(LotEventInPeriod... events) {
        return new LotInPeriod(LOT, month(), List.of(events)).closing().amounts();
    }

    private static TestWindow month() {
        return TestWindow.of(LOT, Lot.start(FIRST), Lot.start(FIRST.plusMonths(1)), Lot.RULES);
    }

    private static Disposal waiting(long id, int day, String units) {
        return new Disposal(id, noon(day), Quantity.of(units));
    }

    private static Disposal posted(long id, int day, String units, Disposal as) {
        return posted(id, day, units, as.left().orElseThrow().amounts(), NONE);
    }

    private static Disposal posted(long id, int day, String units, Amounts left, Amounts measuredBefore) {
        return new Disposal(id, noon(day), Quantity.of(units), Optional.of(new Left(left, measuredBefore)), false);
    }

    private static Instant noon(int day) {
        return Lot.start(FIRST.plusDays(day - 1L)).plusSeconds(43_200);
    }

    private static Amounts cost(String amount) {
        Money cost = usd(amount);
        return Amounts.atCost(cost, Money.zero(cost.currency()));
    }
}

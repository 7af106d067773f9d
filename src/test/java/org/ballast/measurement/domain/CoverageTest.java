package org.ballast.measurement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.ballast.measurement.domain.ImpairmentOutcome.Impaired;
import org.ballast.measurement.domain.ImpairmentOutcome.NotImpaired;
import org.ballast.measurement.domain.ImpairmentOutcome.NotTestable;
import org.ballast.prices.domain.PriceBar;
import org.ballast.prices.domain.Span;
import org.junit.jupiter.api.Test;

/** A window is covered by bars without a gap, whatever their length (accounting.md §1.2 rule 5). */
class CoverageTest {

    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 1);
    private static final LocalDate FEBRUARY = LocalDate.of(2024, 2, 1);
    private static final Duration FOUR_HOURS = Duration.ofHours(4);
    private static final LotPosition LOT =
            Lot.acquiredAt(Instant.parse("2024-01-01T00:00:00Z"), "C1", "1", Lot.usd("90.00"));

    @Test
    void theMissingHoursOfADayOfShorterBarsAreNamed() {
        List<PriceBar> bars =
                new ArrayList<>(Market.bars("2024-01-01T00:00:00Z", "2024-01-15T04:00:00Z", FOUR_HOURS, "95"));
        bars.addAll(Market.bars("2024-01-16T00:00:00Z", "2024-02-01T00:00:00Z", FOUR_HOURS, "95"));

        assertThat(missing(Market.of(ZoneOffset.UTC, bars).test(LOT, JANUARY, FEBRUARY)))
                .extracting(Span::inWords)
                .containsExactly("15 Jan 2024 04:00 to 24:00 UTC");
    }

    @Test
    void aMinuteADayCoversAMinuteADay() {
        List<PriceBar> bars = JANUARY.datesUntil(FEBRUARY)
                .map(day -> Lot.bar(Lot.start(day), Duration.ofMinutes(1), "95", "100"))
                .toList();

        assertThat(missing(Market.of(ZoneOffset.UTC, bars).test(LOT, JANUARY, FEBRUARY)))
                .hasSize(31)
                .first()
                .isEqualTo(new Span(Instant.parse("2024-01-01T00:01:00Z"), Instant.parse("2024-01-02T00:00:00Z")));
    }

    @Test
    void barsOfSeveralLengthsCoverTogether() {
        List<PriceBar> bars =
                new ArrayList<>(Market.bars("2024-01-01T00:00:00Z", "2024-01-10T00:00:00Z", Duration.ofHours(1), "95"));
        bars.addAll(Market.bars("2024-01-10T00:00:00Z", "2024-02-01T00:00:00Z", Duration.ofDays(1), "95"));

        assertThat(Market.of(ZoneOffset.UTC, bars).test(LOT, JANUARY, FEBRUARY)).isInstanceOf(NotImpaired.class);
    }

    @Test
    void hoursOfWhichTwoPeopleSayThatNothingWasTradedAreCovered() {
        List<PriceBar> bars =
                new ArrayList<>(Market.bars("2024-01-01T00:00:00Z", "2024-01-15T04:00:00Z", FOUR_HOURS, "95"));
        bars.addAll(Market.bars("2024-01-16T00:00:00Z", "2024-02-01T00:00:00Z", FOUR_HOURS, "95"));
        Span most = new Span(Instant.parse("2024-01-15T04:00:00Z"), Instant.parse("2024-01-15T22:00:00Z"));
        RecordedPrices recorded = new RecordedPrices(bars, List.of(), List.of(), List.of(most));

        assertThat(missing(new Market(recorded, Lot.RULES).test(LOT, JANUARY, FEBRUARY)))
                .extracting(Span::inWords)
                .containsExactly("15 Jan 2024 22:00 to 24:00 UTC");
    }

    @Test
    void eachSpanSaysWhyItIsMissing() {
        List<PriceBar> bars = Market.bars("2024-01-01T00:00:00Z", "2024-01-28T00:00:00Z", FOUR_HOURS, "95");
        PriceBar held = Lot.daily(LocalDate.of(2024, 1, 28), "1", "100");
        PriceBar rejected = Lot.daily(LocalDate.of(2024, 1, 29), "1", "100");
        Market market = new Market(new RecordedPrices(bars, List.of(held), List.of(rejected), List.of()), Lot.RULES);
        List<Span> missing = missing(market.test(LOT, JANUARY, FEBRUARY));

        assertThat(missing).extracting(Span::inWords).containsExactly("28 Jan 2024 to 31 Jan 2024 (4 days)");
        assertThat(market.coverage(JANUARY, FEBRUARY).reasons(missing.get(0)).values())
                .containsExactly(GapReason.HELD, GapReason.REJECTED, GapReason.NONE_RECORDED);
    }

    @Test
    void aHeldBarBlocksAlsoWhereOtherBarsCoverItsHours() {
        List<PriceBar> bars = Market.bars("2024-01-01T00:00:00Z", "2024-02-01T00:00:00Z", FOUR_HOURS, "95");
        PriceBar held = Lot.daily(LocalDate.of(2024, 1, 28), "1", "100");
        Market market = new Market(new RecordedPrices(bars, List.of(held), List.of(), List.of()), Lot.RULES);

        assertThat(missing(market.test(LOT, JANUARY, FEBRUARY))).containsExactly(Span.of(held));
    }

    @Test
    void whereOnlyDailyBarsAreRecordedTheDayOfTheAcquisitionIsNotNeeded() {
        LotPosition lot = Lot.acquiredAt(Instant.parse("2024-01-05T14:30:00Z"), "L", "1", Lot.usd("90.00"));
        List<PriceBar> daily = Market.bars("2024-01-06T00:00:00Z", "2024-02-01T00:00:00Z", Duration.ofDays(1), "80");

        assertThat(Market.of(ZoneOffset.UTC, daily).test(lot, JANUARY, FEBRUARY))
                .isInstanceOf(Impaired.class);
    }

    @Test
    void whereShorterBarsAreRecordedTheRestOfTheDayOfTheAcquisitionIsNeeded() {
        LotPosition lot = Lot.acquiredAt(Instant.parse("2024-01-05T14:30:00Z"), "L", "1", Lot.usd("90.00"));
        List<PriceBar> bars =
                new ArrayList<>(Market.bars("2024-01-05T14:00:00Z", "2024-01-05T18:00:00Z", Duration.ofHours(1), "95"));
        bars.addAll(Market.bars("2024-01-06T00:00:00Z", "2024-02-01T00:00:00Z", Duration.ofDays(1), "95"));

        assertThat(missing(Market.of(ZoneOffset.UTC, bars).test(lot, JANUARY, FEBRUARY)))
                .extracting(Span::inWords)
                .containsExactly("5 Jan 2024 18:00 to 24:00 UTC");
    }

    @Test
    void aDayOfAZoneHas23Or25Hours() {
        LocalDate spring = LocalDate.of(2024, 3, 10);
        Market hourly = Market.of(
                Market.NEW_YORK,
                Market.bars("2024-03-10T05:00:00Z", "2024-03-11T04:00:00Z", Duration.ofHours(1), "95"));
        assertThat(hourly.recorded().usable()).hasSize(23);
        assertThat(hourly.test(LOT, spring, spring.plusDays(1))).isInstanceOf(NotImpaired.class);

        LocalDate autumn = LocalDate.of(2024, 11, 3);
        Market short1 = Market.of(
                Market.NEW_YORK,
                Market.bars("2024-11-03T04:00:00Z", "2024-11-04T04:00:00Z", Duration.ofHours(1), "95"));
        assertThat(missing(short1.test(LOT, autumn, autumn.plusDays(1))))
                .extracting(Span::inWords)
                .containsExactly("4 Nov 2024 04:00 to 05:00 UTC");
    }

    static List<Span> missing(ImpairmentOutcome outcome) {
        return outcome instanceof NotTestable none ? none.missing() : List.of();
    }
}

package org.ballast.measurement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.measurement.domain.CoverageTest.missing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.entities.domain.EdgeBarPolicy;
import org.ballast.measurement.domain.ImpairmentOutcome.Impaired;
import org.ballast.prices.domain.PriceBar;
import org.ballast.prices.domain.Span;
import org.junit.jupiter.api.Test;

/** Which hours a window waits for, where a bar is held, rejected, over its end or not yet there. */
class MissingHoursTest {

    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 1);
    private static final LocalDate FEBRUARY = LocalDate.of(2024, 2, 1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration FOUR_HOURS = Duration.ofHours(4);
    private static final LotPosition BOUGHT_ON_THE_5TH =
            Lot.acquiredAt(Instant.parse("2024-01-05T14:30:00Z"), "L", "1", Lot.usd("90.00"));

    @Test
    void aHeldBarBeforeOrAfterTheWindowBlocksNothing() {
        LotPosition lot = Lot.acquiredOn(LocalDate.of(2023, 12, 1), "L", "1", Lot.usd("90.00"));
        List<PriceBar> held = List.of(Lot.daily(JANUARY.minusDays(1), "1", "100"), Lot.daily(FEBRUARY, "1", "100"));
        List<PriceBar> bars = Market.bars("2024-01-01T00:00:00Z", "2024-02-01T00:00:00Z", FOUR_HOURS, "95");
        Market market = new Market(new RecordedPrices(bars, held, List.of(), List.of()), Lot.RULES);

        assertThat(missing(market.test(lot, JANUARY, FEBRUARY))).isEmpty();
    }

    @Test
    void aRejectedDailyBarOfTheDayOfTheAcquisitionIsNotMissed() {
        List<PriceBar> daily = Market.bars("2024-01-06T00:00:00Z", "2024-02-01T00:00:00Z", Duration.ofDays(1), "80");
        PriceBar rejected = Lot.daily(LocalDate.of(2024, 1, 5), "1", "100");
        Market market = new Market(new RecordedPrices(daily, List.of(), List.of(rejected), List.of()), Lot.RULES);

        assertThat(market.test(BOUGHT_ON_THE_5TH, JANUARY, FEBRUARY)).isInstanceOf(Impaired.class);
    }

    @Test
    void anHourlyBarAfterASaleOnTheDayOfTheAcquisitionSaysNothingOfTheHoursBeforeIt() {
        List<PriceBar> bars = new ArrayList<>(Market.bars("2024-01-05T18:00:00Z", "2024-01-05T19:00:00Z", HOUR, "95"));
        bars.addAll(Market.bars("2024-01-06T00:00:00Z", "2024-02-01T00:00:00Z", Duration.ofDays(1), "95"));
        RecordedPrices recorded = RecordedPrices.of(bars);
        Span january = new Span(Lot.start(JANUARY), Lot.start(FEBRUARY));
        TestWindow untilTheSale = TestWindow.of(BOUGHT_ON_THE_5TH, january.from(), january.to(), Lot.RULES)
                .until(Instant.parse("2024-01-05T16:00:00Z"));

        assertThat(Coverage.of(recorded, january, EdgeBarPolicy.NEXT_PERIOD).missingIn(untilTheSale))
                .isEmpty();
    }

    @Test
    void ofBarsThatEndTogetherTheLongestSaysWhenTheNextOneEnds() {
        List<PriceBar> bars =
                new ArrayList<>(Market.bars("2024-01-01T00:00:00Z", "2024-01-05T04:00:00Z", FOUR_HOURS, "95"));
        bars.addAll(Market.bars("2024-01-05T00:00:00Z", "2024-01-05T04:00:00Z", HOUR, "95"));
        LotPosition lot = Lot.acquiredAt(Lot.start(JANUARY), "L", "1", Lot.usd("90.00"));
        Span january = new Span(Lot.start(JANUARY), Lot.start(FEBRUARY));
        TestWindow untilTheSale = TestWindow.of(lot, january.from(), january.to(), Lot.RULES)
                .until(Instant.parse("2024-01-05T05:30:00Z"));

        assertThat(Coverage.of(RecordedPrices.of(bars), january, EdgeBarPolicy.NEXT_PERIOD)
                        .missingIn(untilTheSale))
                .as("the bar from 04:00 to 08:00 is open at the sale")
                .isEmpty();
        assertThat(Coverage.of(RecordedPrices.of(hourly(bars)), january, EdgeBarPolicy.NEXT_PERIOD)
                        .missingIn(untilTheSale))
                .as("the bar from 04:00 to 05:00 is over")
                .contains(new Span(Instant.parse("2024-01-05T04:00:00Z"), Instant.parse("2024-01-05T05:30:00Z")));
    }

    private static List<PriceBar> hourly(List<PriceBar> bars) {
        return bars.stream().filter(bar -> bar.interval().equals(HOUR)).toList();
    }

    @Test
    void theNotesOfAPeriodNameTheHoursThatCountElsewhere() {
        Span before = new Span(Instant.parse("2023-12-31T20:00:00Z"), Lot.start(JANUARY));
        Span after = new Span(Instant.parse("2024-01-31T20:00:00Z"), Lot.start(FEBRUARY));
        TestedHours hours =
                new TestedHours(EdgeBarPolicy.NEXT_PERIOD, Optional.of(before), Optional.of(after), List.of());

        assertThat(HoursNote.of(hours, "COINBASE"))
                .containsExactly(
                        new HoursNote(HoursNote.Kind.FROM_PERIOD_BEFORE, before, "COINBASE", "", "", ""),
                        new HoursNote(HoursNote.Kind.IN_NEXT_PERIOD, after, "COINBASE", "", "", ""));
    }
}

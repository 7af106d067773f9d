package org.ballast.measurement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ballast.prices.domain.PriceBar;
import org.ballast.prices.domain.Span;
import org.junit.jupiter.api.Test;

/** The last price before the cut-off, whatever the length of the bars and the zone of the day (accounting.md §2.6). */
class ClosingPriceTest {

    private static final LocalDate DECEMBER = LocalDate.of(2024, 12, 1);
    private static final LocalDate JANUARY = LocalDate.of(2025, 1, 1);
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void theLastBarThatEndsWithTheDayCloses() {
        List<PriceBar> bars = List.of(
                Lot.bar(Instant.parse("2024-12-31T22:00:00Z"), HOUR, "90", "93000"),
                Lot.bar(Instant.parse("2024-12-31T23:00:00Z"), HOUR, "90", "93390.21"),
                Lot.bar(Instant.parse("2025-01-01T00:00:00Z"), HOUR, "90", "94000"));

        assertThat(price(closing(ZoneOffset.UTC, bars))).isEqualTo("93390.21");
    }

    @Test
    void trap8TheZoneOfTheEntityEndsTheDay() {
        List<PriceBar> bars = Market.bars("2024-12-30T00:00:00Z", "2025-01-01T00:00:00Z", HOUR, "90");
        List<PriceBar> later = new ArrayList<>(bars);
        for (int hour = 0; hour < 6; hour++) {
            later.add(Lot.bar(
                    Instant.parse("2025-01-01T00:00:00Z").plus(HOUR.multipliedBy(hour)),
                    HOUR,
                    "90",
                    "" + (94000 + hour)));
        }

        assertThat(price(closing(ZoneOffset.UTC, later))).isEqualTo("100");
        assertThat(price(closing(Market.NEW_YORK, later))).isEqualTo("94004");
    }

    @Test
    void aBarOverTheCutOffSaysNothingOfTheTimeBefore() {
        List<PriceBar> daily = Market.bars("2024-12-01T00:00:00Z", "2025-01-03T00:00:00Z", Duration.ofDays(1), "90");

        ClosingPrice closing = closing(Market.NEW_YORK, daily);

        assertThat(closing)
                .isInstanceOfSatisfying(
                        ClosingPrice.Known.class,
                        known -> assertThat(known.price().bar().closesAt())
                                .isEqualTo(Instant.parse("2025-01-01T00:00:00Z")));
    }

    @Test
    void whereFinerBarsAreRequiredItsHoursAreMissing() {
        Market daily = Market.of(
                        Market.NEW_YORK,
                        Market.bars("2024-12-01T00:00:00Z", "2025-01-03T00:00:00Z", Duration.ofDays(1), "90"))
                .requiringFiner();
        Coverage coverage = daily.coverage(DECEMBER, JANUARY);

        assertThat(ClosingPrice.of(daily.recorded(), coverage))
                .isEqualTo(new ClosingPrice.Missing(List.of(
                        new Span(Instant.parse("2025-01-01T00:00:00Z"), Instant.parse("2025-01-01T05:00:00Z")))));
    }

    @Test
    void trap12HoursWithoutAPriceBeforeTheCutOffAreNamed() {
        List<PriceBar> bars = Market.bars("2024-12-01T00:00:00Z", "2024-12-31T20:00:00Z", HOUR, "90");
        Market market = Market.of(ZoneOffset.UTC, bars);

        ClosingPrice closing = closing(ZoneOffset.UTC, bars);

        Span hours = new Span(Instant.parse("2024-12-31T20:00:00Z"), Instant.parse("2025-01-01T00:00:00Z"));
        assertThat(closing).isEqualTo(new ClosingPrice.Missing(List.of(hours)));
        assertThat(market.coverage(DECEMBER, JANUARY).reasons(hours)).isEqualTo(Map.of(hours, GapReason.NONE_RECORDED));
    }

    @Test
    void hoursThatTwoPeopleSayHadNoTradeKeepTheLastPrice() {
        List<PriceBar> bars = Market.bars("2024-12-01T00:00:00Z", "2024-12-31T20:00:00Z", HOUR, "90");
        Span quiet = new Span(Instant.parse("2024-12-31T20:00:00Z"), Instant.parse("2025-01-01T00:00:00Z"));
        RecordedPrices recorded = new RecordedPrices(bars, List.of(), List.of(), List.of(quiet));
        Market market = new Market(recorded, Market.rules(ZoneOffset.UTC));

        assertThat(price(ClosingPrice.of(recorded, market.coverage(DECEMBER, JANUARY))))
                .isEqualTo("100");
    }

    @Test
    void aPriceThatIsADayOldIsStaleWhateverPeopleSay() {
        List<PriceBar> bars = Market.bars("2024-12-01T00:00:00Z", "2024-12-31T00:00:00Z", HOUR, "90");
        Span quiet = new Span(Instant.parse("2024-12-31T00:00:00Z"), Instant.parse("2025-01-01T00:00:00Z"));
        RecordedPrices recorded = new RecordedPrices(bars, List.of(), List.of(), List.of(quiet));
        Market market = new Market(recorded, Market.rules(ZoneOffset.UTC));

        assertThat(ClosingPrice.of(recorded, market.coverage(DECEMBER, JANUARY)))
                .isEqualTo(new ClosingPrice.Missing(List.of(quiet)));
    }

    @Test
    void aHeldBarIsWaitedFor() {
        List<PriceBar> bars = Market.bars("2024-12-01T00:00:00Z", "2024-12-31T23:00:00Z", HOUR, "90");
        PriceBar last = Lot.bar(Instant.parse("2024-12-31T23:00:00Z"), HOUR, "1", "100");
        RecordedPrices recorded = new RecordedPrices(bars, List.of(last), List.of(), List.of());
        Market market = new Market(recorded, Market.rules(ZoneOffset.UTC));
        Coverage coverage = market.coverage(DECEMBER, JANUARY);

        assertThat(ClosingPrice.of(recorded, coverage)).isEqualTo(new ClosingPrice.Missing(List.of(Span.of(last))));
        assertThat(coverage.reasons(Span.of(last))).isEqualTo(Map.of(Span.of(last), GapReason.HELD));
    }

    @Test
    void trap7TheLowOfThePeriodSaysNothingUnderIas36() {
        List<PriceBar> bars = DECEMBER.datesUntil(JANUARY)
                .map(day -> Lot.daily(day, day.getDayOfMonth() == 10 ? "40" : "95", "110"))
                .toList();
        LotPosition lot = Lot.acquiredOn(DECEMBER.minusDays(1), "L", "1", Lot.usd("100.00"));
        Span period = new Span(Lot.start(DECEMBER), Lot.start(JANUARY));
        Valuation valuation = Valued.of(bars, period, Estimates.NONE);

        assertThat(Valued.measured(MeasurementModel.IFRS_COST_IMPAIRMENT, lot, period.to(), valuation)
                        .kind())
                .isEqualTo(MeasurementKind.NONE);
        assertThat(Valued.measured(MeasurementModel.US_COST_LESS_IMPAIRMENT, lot, period.to(), valuation)
                        .inIncome())
                .isEqualTo(Lot.usd("-60.00"));
        assertThat(Valued.measured(MeasurementModel.US_FAIR_VALUE_NI, lot, period.to(), valuation)
                        .inIncome())
                .isEqualTo(Lot.usd("10.00"));
    }

    @Test
    void withoutAClosingPriceALotIsNotMeasured() {
        LotPosition lot = Lot.acquiredOn(DECEMBER, "L", "1", Lot.usd("100.00"));
        Span period = new Span(Lot.start(DECEMBER), Lot.start(JANUARY));
        LotInPeriod held = new LotInPeriod(lot, Valued.until(lot, period.to()), List.of());

        assertThat(MeasurementModel.US_FAIR_VALUE_NI
                        .model()
                        .measure(held, Valued.of(List.of(), period, Estimates.NONE)))
                .containsExactly(new LotMeasurement.NotMeasurable(
                        lot,
                        Segment.whole(held.window()),
                        List.of(new Span(
                                Instant.parse("2024-12-31T00:00:00Z"), Instant.parse("2025-01-01T00:00:00Z")))));
    }

    private static ClosingPrice closing(ZoneId zone, List<PriceBar> bars) {
        Market market = Market.of(zone, bars);
        return ClosingPrice.of(market.recorded(), market.coverage(DECEMBER, JANUARY));
    }

    private static String price(ClosingPrice closing) {
        assertThat(closing).isInstanceOf(ClosingPrice.Known.class);
        return ((ClosingPrice.Known) closing).price().price().perUnit().toPlainString();
    }
}

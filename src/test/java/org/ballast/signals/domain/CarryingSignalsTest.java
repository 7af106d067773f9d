package org.ballast.signals.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.entities.domain.AcquisitionDayPolicy;
import org.ballast.entities.domain.EdgeBarPolicy;
import org.ballast.entities.domain.LowPricePolicy;
import org.ballast.measurement.domain.Coverage;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.measurement.domain.PriceHistory;
import org.ballast.measurement.domain.RecordedPrices;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.measurement.domain.TestRules;
import org.ballast.prices.domain.PriceBar;
import org.ballast.prices.domain.Span;
import org.junit.jupiter.api.Test;

/** Lots against their market, by the window and the rounding of the test; and the test of the year. */
class CarryingSignalsTest {

    private static final LocalDate FIRST = Days.FIRST;
    private static final TestRules RULES = new TestRules(
            LowPricePolicy.INTRADAY_LOW, AcquisitionDayPolicy.EXCLUDE_DAY, EdgeBarPolicy.NEXT_PERIOD, ZoneOffset.UTC);

    @Test
    void aLowSinceTheAcquisitionFiresFromItsDayOn() {
        Indicator below = below(List.of(lot("2", "200.00", 2)), bars(20, 10, "80"), start(0));
        assertThat(below.fires()).isTrue();
        assertThat(below.since()).contains(FIRST.plusDays(10));
        assertThat(texts(below)).containsExactly("80", FIRST.plusDays(10).toString(), "1", "40.00");
    }

    @Test
    void aLowBeforeTheAcquisitionSaysNothing() {
        assertThat(below(List.of(lot("2", "200.00", 10)), bars(20, 5, "80"), start(0))
                        .state())
                .isEqualTo(IndicatorState.NOT_FIRED);
    }

    @Test
    void whatTheTestHasWrittenDownToTheCentDoesNotFireAgain() {
        LotPosition written = lot("5.5", "311054.10", 1);
        assertThat(below(List.of(written), bars(20, 10, "56555.29", "60000"), start(0))
                        .state())
                .as("311,054.095 is carried as 311,054.10")
                .isEqualTo(IndicatorState.NOT_FIRED);
        assertThat(below(List.of(written), bars(20, 10, "56555.28", "60000"), start(0))
                        .fires())
                .isTrue();
    }

    @Test
    void theFirstOfSeveralLotsTellsSinceWhen() {
        List<PriceBar> bars = IntStream.range(0, 20)
                .mapToObj(day -> bar(day, day == 6 ? "90" : day == 12 ? "70" : "100"))
                .toList();
        Indicator below = below(List.of(lot("1", "85.00", 1), lot("1", "95.00", 1)), bars, start(0));
        assertThat(below.since()).contains(FIRST.plusDays(6));
        assertThat(texts(below)).containsExactly("70", FIRST.plusDays(12).toString(), "2", "40.00");
    }

    @Test
    void withoutPricesSinceTheLastTestNothingIsKnown() {
        List<PriceBar> gap = IntStream.range(0, 20)
                .filter(day -> day != 5)
                .mapToObj(day -> bar(day, "100"))
                .toList();
        List<LotPosition> lots = List.of(lot("1", "50.00", 1));
        Indicator unknown = below(lots, gap, start(0));
        assertThat(unknown.state()).isEqualTo(IndicatorState.NOT_KNOWN);
        assertThat(unknown.missing()).containsExactly(MissingInput.HOURS_OF_PRICES);
        assertThat(texts(unknown)).containsExactly("24");
        assertThat(below(lots, gap, start(6)).state())
                .as("the gap is in a tested period")
                .isEqualTo(IndicatorState.NOT_FIRED);
        assertThat(below(List.of(lot("1", "150.00", 1)), gap, start(0)).fires())
                .as("a fall that is seen is one")
                .isTrue();
    }

    @Test
    void underIas36TheCloseLessCostsIsCompared() {
        MarketDays market = new Days().add(5, "100", "1").add(3, "99", "1").market();
        List<LotPosition> lots = List.of(lot("10", "990.00", 1), lot("10", "500.00", 1));
        assertThat(CloseBelowCarrying.of(lots, market, BigDecimal.ZERO).state()).isEqualTo(IndicatorState.NOT_FIRED);
        Indicator below = CloseBelowCarrying.of(lots, market, new BigDecimal("0.0025"));
        assertThat(below.since()).contains(FIRST.plusDays(5));
        assertThat(texts(below)).containsExactly("99", "1", "2.47");
        assertThat(CloseBelowCarrying.of(
                                lots, new Days().add(5, "1", "1").missing(1).market(), BigDecimal.ZERO)
                        .missing())
                .containsExactly(MissingInput.CLOSE_OF_DAY);
    }

    @Test
    void aYearWithoutATestIsDueFromItsFirstDay() {
        LocalDate day = LocalDate.of(2024, 11, 5);
        LocalDate year = LocalDate.of(2024, 1, 1);
        TestPeriod before = new TestPeriod(LocalDate.of(2023, 10, 1), year);
        Indicator due = AnnualTest.of(year, day, List.of(before));
        assertThat(due.fires()).isTrue();
        assertThat(due.since()).contains(year);
        TestPeriod later = new TestPeriod(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 4, 1));
        assertThat(AnnualTest.of(year, day, List.of(later)).fires()).isTrue();
        TestPeriod quarter = new TestPeriod(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 10, 1));
        Indicator tested = AnnualTest.of(year, day, List.of(before, quarter));
        assertThat(tested.state()).isEqualTo(IndicatorState.NOT_FIRED);
        assertThat(texts(tested)).containsExactly("2024-07-01", "2024-09-30");
    }

    @Test
    void whatIsNotKnownCannotBeSaidToHaveNotFired() {
        assertThatThrownBy(() -> new Indicator(
                        Detector.RATE_RISE,
                        IndicatorState.NOT_FIRED,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(MissingInput.POLICY_RATES),
                        LeadsTo.NOTHING))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Indicator(
                        Detector.RATE_RISE,
                        IndicatorState.NOT_KNOWN,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        LeadsTo.NOTHING))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Indicator below(List<LotPosition> lots, List<PriceBar> bars, Instant tested) {
        Instant end = start(20);
        RecordedPrices recorded = RecordedPrices.of(bars);
        Coverage coverage = Coverage.of(recorded, new Span(start(0), end), EdgeBarPolicy.NEXT_PERIOD);
        return BelowCarrying.of(lots, PriceHistory.of(recorded, coverage, RULES), RULES, tested, end);
    }

    private static List<PriceBar> bars(int count, int lowOn, String low) {
        return bars(count, lowOn, low, "100");
    }

    private static List<PriceBar> bars(int count, int lowOn, String low, String usual) {
        return IntStream.range(0, count)
                .mapToObj(day -> Days.bar(FIRST.plusDays(day), usual, usual, day == lowOn ? low : usual, usual))
                .toList();
    }

    private static PriceBar bar(int day, String low) {
        return Days.bar(FIRST.plusDays(day), "100", "100", low, "100");
    }

    private static LotPosition lot(String units, String carried, int acquiredOn) {
        return new LotPosition(
                acquiredOn,
                "L" + carried,
                1,
                start(acquiredOn),
                false,
                Quantity.of(units),
                Money.of(carried, Days.USD),
                Money.zero(Days.USD));
    }

    private static Instant start(int day) {
        return FIRST.plusDays(day).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static List<String> texts(Indicator indicator) {
        return indicator.figures().stream().map(Figure::text).toList();
    }
}

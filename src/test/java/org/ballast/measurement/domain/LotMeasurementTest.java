package org.ballast.measurement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.ballast.amounts.Quantity;
import org.ballast.entities.domain.EdgeBarPolicy;
import org.ballast.measurement.domain.ImpairmentOutcome.Impaired;
import org.ballast.measurement.domain.ImpairmentOutcome.NotImpaired;
import org.ballast.measurement.domain.ImpairmentOutcome.NotTestable;
import org.ballast.measurement.domain.LotEventInPeriod.Disposal;
import org.ballast.measurement.domain.LotEventInPeriod.PostedImpairment;
import org.ballast.measurement.domain.LotMeasurement.NotMeasurable;
import org.ballast.prices.domain.PriceBar;
import org.ballast.prices.domain.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The test of ASC 350-30 says the same as a measurement, and nothing of it is lost. */
class LotMeasurementTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final Span MONTH = new Span(Lot.start(FIRST), Lot.start(FIRST.plusDays(30)));

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyOutcomeOfEverySegmentComesBackFromItsMeasurement(long seed) {
        Random random = new Random(seed);
        RecordedPrices recorded = RecordedPrices.of(bars(random, random.nextInt(4) == 0));
        Valuation valuation = Valuation.of(
                recorded, Coverage.of(recorded, MONTH, EdgeBarPolicy.NEXT_PERIOD), Lot.RULES, Estimates.NONE);
        LotPosition lot = Lot.acquiredOn(FIRST.plusDays(random.nextInt(10) - 5), "L", "6", Lot.usd("5000.00"));
        TestWindow window = TestWindow.of(lot, MONTH.from(), MONTH.to(), Lot.RULES);
        List<LotEventInPeriod> events = events(random);

        List<SegmentTest> tests = LotImpairment.over(lot, window, events, valuation.lows());
        List<LotMeasurement> measured = MeasurementModel.US_COST_LESS_IMPAIRMENT
                .model()
                .measure(new LotInPeriod(lot, window, events), valuation);

        assertThat(measured.stream().map(LotMeasurementTest::asTest).toList()).isEqualTo(tests);
    }

    private static SegmentTest asTest(LotMeasurement measured) {
        Segment segment = measured.segment();
        ImpairmentOutcome outcome = switch (measured) {
            case NotMeasurable none -> new NotTestable(none.before(), segment.window(), none.missing());
            case Measured found -> outcome(found);
        };
        return new SegmentTest(segment.number(), segment.endedBy(), outcome);
    }

    private static ImpairmentOutcome outcome(Measured found) {
        TestWindow window = found.segment().window();
        return found.kind() == MeasurementKind.LOSS
                ? new Impaired(
                        found.before(),
                        window,
                        low(found).orElseThrow(),
                        found.basis().amount().orElseThrow())
                : new NotImpaired(found.before(), window, low(found));
    }

    private static Optional<LowPrice> low(Measured found) {
        return found.basis().price().map(price -> new LowPrice(price.price(), price.bar()));
    }

    private static List<LotEventInPeriod> events(Random random) {
        List<LotEventInPeriod> events = new ArrayList<>();
        for (int number = 1; number <= random.nextInt(4); number++) {
            LocalDate day = FIRST.plusDays(6 + random.nextInt(20));
            events.add(
                    random.nextInt(4) == 0
                            ? new PostedImpairment(Lot.start(day), Lot.usd("0.50"))
                            : new Disposal(number, Lot.start(day), Quantity.of("2")));
        }
        return events;
    }

    private static List<PriceBar> bars(Random random, boolean withGap) {
        int gap = withGap ? random.nextInt(30) : -1;
        List<PriceBar> bars = new ArrayList<>();
        for (int day = 0; day < 30; day++) {
            if (day != gap) {
                String low =
                        BigDecimal.valueOf(60_000 + random.nextInt(60_000), 2).toPlainString();
                bars.add(Lot.daily(FIRST.plusDays(day), low, "1200"));
            }
        }
        return bars;
    }
}

package org.ballast.prices.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ta4j.core.BarSeries;
import org.ta4j.core.BaseBarSeriesBuilder;
import org.ta4j.core.indicators.statistics.SimpleLinearRegressionIndicator;
import org.ta4j.core.indicators.statistics.SimpleLinearRegressionIndicator.SimpleLinearRegressionType;
import org.ta4j.core.indicators.volume.OnBalanceVolumeIndicator;
import org.ta4j.core.num.DecimalNumFactory;

/** On-balance volume against ta4j on the real series of the sample, and its two laws (accounting.md Appendix C 15). */
class OnBalanceVolumeOracleTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final BigDecimal ALIKE = new BigDecimal("0.000001");

    @ParameterizedTest
    @ValueSource(strings = {"btc", "eth"})
    void ta4jSaysTheSameOfEachDayOfTheRealSeries(String asset) throws IOException {
        List<DayOfVolume> days = days(asset);
        List<OnBalanceVolume> running = OnBalanceVolume.of(days);
        BarSeries series = series(days);
        OnBalanceVolumeIndicator oracle = new OnBalanceVolumeIndicator(series);
        SimpleLinearRegressionIndicator slopes =
                new SimpleLinearRegressionIndicator(oracle, VolumeTrend.DAYS, SimpleLinearRegressionType.SLOPE);

        assertThat(days).hasSizeGreaterThan(3_000);
        for (int at = 0; at < days.size(); at++) {
            assertThat(running.get(at).volume())
                    .as(days.get(at).day().toString())
                    .isEqualByComparingTo(oracle.getValue(at).bigDecimalValue());
            if (at >= VolumeTrend.DAYS) {
                BigDecimal slope = VolumeTrend.of(running.subList(at + 1 - VolumeTrend.DAYS, at + 1))
                        .slope();
                BigDecimal expected = slopes.getValue(at).bigDecimalValue().setScale(6, RoundingMode.HALF_UP);
                assertThat(slope.subtract(expected).abs())
                        .as("slope of " + days.get(at).day())
                        .isLessThanOrEqualTo(ALIKE);
            }
        }
    }

    @Test
    void pricesOfAnyScaleGiveTheSameAndVolumesAddUp() {
        for (int seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            BigDecimal scale = BigDecimal.valueOf(1 + random.nextInt(1_000_000), random.nextInt(6));
            BigDecimal factor = BigDecimal.valueOf(random.nextInt(1_000), 2);
            int count = 2 + random.nextInt(60);
            List<BigDecimal> closes = numbers(random, count, 3);
            List<BigDecimal> one = numbers(random, count, 8);
            List<BigDecimal> other = numbers(random, count, 8);
            List<BigDecimal> sum = IntStream.range(0, count)
                    .mapToObj(at -> one.get(at).add(other.get(at).multiply(factor)))
                    .toList();
            assertThat(last(closes.stream().map(scale::multiply).toList(), one))
                    .as("scaled prices, seed " + seed)
                    .isEqualByComparingTo(last(closes, one));
            assertThat(last(closes, sum))
                    .as("volumes, seed " + seed)
                    .isEqualByComparingTo(
                            last(closes, one).add(last(closes, other).multiply(factor)));
        }
    }

    private static List<BigDecimal> numbers(Random random, int count, int decimals) {
        return IntStream.range(0, count)
                .mapToObj(at -> BigDecimal.valueOf(1 + random.nextInt(50_000), random.nextInt(decimals + 1)))
                .toList();
    }

    private static BigDecimal last(List<BigDecimal> closes, List<BigDecimal> volumes) {
        return OnBalanceVolume.of(IntStream.range(0, closes.size())
                        .mapToObj(at -> new DayOfVolume(FIRST.plusDays(at), closes.get(at), volumes.get(at)))
                        .toList())
                .getLast()
                .volume();
    }

    private static BarSeries series(List<DayOfVolume> days) {
        BarSeries series = new BaseBarSeriesBuilder()
                .withNumFactory(DecimalNumFactory.getInstance())
                .build();
        days.forEach(day -> series.barBuilder()
                .timePeriod(Duration.ofDays(1))
                .endTime(day.day().plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC))
                .openPrice(day.close().toPlainString())
                .highPrice(day.close().toPlainString())
                .lowPrice(day.close().toPlainString())
                .closePrice(day.close().toPlainString())
                .volume(day.volume().toPlainString())
                .add());
        return series;
    }

    private static List<DayOfVolume> days(String asset) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                OnBalanceVolumeOracleTest.class.getResourceAsStream("/sample/coinbase-" + asset + "-usd-1d.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cell ->
                            new DayOfVolume(LocalDate.parse(cell[1]), new BigDecimal(cell[5]), new BigDecimal(cell[6])))
                    .toList();
        }
    }
}

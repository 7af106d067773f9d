package org.ballast.prices.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.ballast.amounts.UnitPrice;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.Mark;
import org.ballast.charts.domain.Mark.Candles.Candle;
import org.ballast.prices.domain.PriceBar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CandleChartTest {

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    private static List<PriceBar> bars(long seed) {
        Random random = new Random(seed);
        Currency usd = Currency.getInstance("USD");
        int scale = random.nextInt(6);
        return IntStream.range(0, 1 + random.nextInt(800))
                .mapToObj(day -> {
                    BigDecimal[] prices = random.ints(4, 1, 1_000_000)
                            .sorted()
                            .mapToObj(price -> new BigDecimal(price).movePointLeft(scale))
                            .toArray(BigDecimal[]::new);
                    return new PriceBar(
                            0,
                            Instant.EPOCH.plus(Duration.ofDays(day)),
                            Duration.ofDays(1),
                            new UnitPrice(prices[1], usd),
                            new UnitPrice(prices[3], usd),
                            new UnitPrice(prices[0], usd),
                            new UnitPrice(prices[2], usd),
                            BigDecimal.ONE);
                })
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neighboursAreOneCandleWhereThereAreMany(long seed) {
        List<PriceBar> bars = bars(seed);
        Chart chart = CandleChart.of(bars, List.of(), "Prices", "USD", (key, arguments) -> key);
        assertThat(candles(chart)).hasSizeBetween(1, 160);
        assertThat(candles(chart)).allSatisfy(candle -> {
            assertThat(candle.low()).isLessThanOrEqualTo(candle.open()).isLessThanOrEqualTo(candle.close());
            assertThat(candle.high()).isGreaterThanOrEqualTo(candle.open()).isGreaterThanOrEqualTo(candle.close());
        });
        assertThat(candles(chart).stream().map(Candle::low).reduce(BigDecimal::min))
                .isEqualTo(bars.stream().map(bar -> bar.low().perUnit()).reduce(BigDecimal::min));
        assertThat(CandleChart.barsACandle(bars.size()) * candles(chart).size()).isGreaterThanOrEqualTo(bars.size());
    }

    @Test
    void aPriceIsWrittenAsItStandsInTables() {
        Currency usd = Currency.getInstance("USD");
        PriceBar bar = new PriceBar(
                0,
                Instant.parse("2024-01-10T00:00:00Z"),
                Duration.ofDays(1),
                UnitPrice.of("20900", usd),
                UnitPrice.of("21000.123", usd),
                UnitPrice.of("20816.4", usd),
                UnitPrice.of("20850.5", usd),
                BigDecimal.ONE);

        Chart chart = CandleChart.of(List.of(bar), List.of(), "Prices", "USD", (key, arguments) -> key);

        assertThat(chart.marks().get(1))
                .isInstanceOfSatisfying(
                        Mark.Level.class, low -> assertThat(low.name()).isEqualTo("10 Jan 2024: 20,816.40"));
        assertThat(candles(chart))
                .singleElement()
                .satisfies(candle -> assertThat(candle.told())
                        .isEqualTo("10 Jan 2024: 20,900.00 / 21,000.123 / 20,816.40 / 20,850.50"));
    }

    @Test
    void noBarsAreNotDrawn() {
        assertThat(CandleChart.of(List.of(), List.of(), "Prices", "USD", (key, arguments) -> key)
                        .isDrawable())
                .isFalse();
    }

    private static List<Candle> candles(Chart chart) {
        return ((Mark.Candles) chart.marks().getFirst()).candles();
    }
}

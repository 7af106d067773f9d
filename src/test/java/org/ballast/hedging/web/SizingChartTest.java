package org.ballast.hedging.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballast.amounts.Money;
import org.ballast.amounts.UnitPrice;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.ChartRows;
import org.ballast.charts.domain.Mark;
import org.ballast.documents.report.PrintedWords;
import org.ballast.hedging.application.ReadAdvice;
import org.ballast.hedging.domain.AdviceStatus;
import org.ballast.hedging.domain.PositionAdvice;
import org.ballast.trading.domain.SizingMethod;
import org.junit.jupiter.api.Test;

/** Sizes as bars against the limit, and advice beside what was done. */
class SizingChartTest {

    private static final Currency USD = Currency.getInstance("USD");

    @Test
    void thePositionStandsAgainstTheRuleAndTheLimit() {
        Chart chart = sized(Optional.of(usd("50000.00")), "50000.00");
        assertThat(chart.unit()).isEqualTo("USD");
        assertThat(chart.title()).contains("BTC");
        assertThat(ChartRows.of(chart))
                .containsExactly("Position 6000000.00", "By the rule 83333.33", "Advised position 50000.00");
        assertThat(levels(chart)).singleElement().satisfies(level -> {
            assertThat(level.name()).isEqualTo("Limit");
            assertThat(level.value()).isEqualByComparingTo("50000.00");
        });
    }

    @Test
    void withoutALimitThereIsNoLineAcross() {
        assertThat(levels(sized(Optional.empty(), "83333.33"))).isEmpty();
    }

    @Test
    void adviceStandsBesideWhatWasDone() {
        Chart chart = SizingChart.of(
                List.of(
                        new ReadAdvice.Compared(
                                advice("BTC", "83333.33"), BigDecimal.ONE, Optional.of(usd("60000.00"))),
                        new ReadAdvice.Compared(advice("ETH", "0.00"), BigDecimal.ONE, Optional.empty())),
                "USD",
                SizingChartTest::words);
        assertThat(ChartRows.of(chart))
                .containsExactly("BTC, 31 Jan 2024 83333.33 60000.00", "ETH, 31 Jan 2024 0.00 -");
        assertThat(SizingChart.of(List.of(), "", SizingChartTest::words).isDrawable())
                .isFalse();
    }

    private static Chart sized(Optional<Money> limit, String advised) {
        return SizingChart.of(
                new SizingChart.Sizes("BTC", usd("6000000.00"), usd("83333.33"), usd(advised), limit),
                SizingChartTest::words);
    }

    private static List<Mark.Level> levels(Chart chart) {
        return chart.marks().stream()
                .flatMap(mark -> mark instanceof Mark.Level level ? Stream.of(level) : Stream.empty())
                .toList();
    }

    private static PositionAdvice advice(String asset, String advised) {
        return new PositionAdvice(
                1,
                asset,
                LocalDate.of(2024, 1, 31),
                SizingMethod.KELLY,
                BigDecimal.ONE,
                usd(advised),
                UnitPrice.of("60000", USD),
                BigDecimal.ONE,
                AdviceStatus.OK,
                Optional.empty(),
                "",
                "",
                "risk",
                Instant.parse("2024-01-31T12:00:00Z"));
    }

    private static String words(String key, Object... arguments) {
        return new PrintedWords("messages.hedging").text(key, arguments);
    }

    private static Money usd(String amount) {
        return Money.of(amount, USD);
    }
}

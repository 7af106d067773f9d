package org.ballast.centralbank.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ballast.centralbank.domain.LiquidityPoint;
import org.ballast.centralbank.domain.MigratedTemplates;
import org.ballast.centralbank.domain.Release;
import org.ballast.centralbank.domain.StatementTemplate;
import org.ballast.centralbank.domain.TemplateLine.Side;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.ChartRows;
import org.junit.jupiter.api.Test;

/** A release as bars: its main lines, neither their parts nor their total, in units of the currency. */
class ReleaseChartTest {

    @Test
    void mainLinesComeByTheirSizeWithoutPartsAndTotals() {
        Chart chart = chart(
                "FED_FACTORS",
                Set.of(Side.ASSET),
                Map.of("TOTAL_SUPPLYING", 4375889, "RESERVE_BANK_CREDIT", 4288757, "LOANS", 4, "GOLD_STOCK", 11041));
        assertThat(chart.unit()).isEqualTo("USD");
        assertThat(ChartRows.of(chart))
                .containsExactly(
                        "RESERVE_BANK_CREDIT Reserve Bank credit 4288757000000", "GOLD_STOCK Gold stock 11041000000");
    }

    @Test
    void whatStandsBesideTheTotalIsAMainLine() {
        assertThat(ChartRows.of(chart(
                        "FED_FACTORS",
                        Set.of(Side.LIABILITY),
                        Map.of("TOTAL_ABSORBING", 2300000, "TREASURY_CASH", 300, "RESERVE_BALANCES", 2000000))))
                .containsExactly(
                        "RESERVE_BALANCES Reserve balances with Federal Reserve Banks 2000000000000",
                        "TREASURY_CASH Treasury cash holdings 300000000");
    }

    @Test
    void linesInDifferentUnitsAreToldInTheCurrency() {
        assertThat(ChartRows.of(chart("FED_SERIES", Set.of(Side.LIABILITY), Map.of("WRESBAL", 3000, "WCURCIR", 2))))
                .containsExactly(
                        "WRESBAL Reserve balances, average of the week 3000000000",
                        "WCURCIR Currency in circulation, average of the week, in billions 2000000000");
    }

    @Test
    void aPlainStatementShowsItsTotals() {
        assertThat(ChartRows.of(
                        chart("PLAIN", Set.of(Side.LIABILITY, Side.CAPITAL), Map.of("LIABILITIES", 900, "EQUITY", 98))))
                .containsExactly("LIABILITIES Total liabilities 900000000", "EQUITY Capital and reserves 98000000");
    }

    @Test
    void aLineAloneIsNoPicture() {
        assertThat(chart("PLAIN", Set.of(Side.ASSET), Map.of("ASSETS", 7)).isDrawable())
                .isFalse();
    }

    private static Chart chart(String template, Set<Side> sides, Map<String, Integer> figures) {
        StatementTemplate known = MigratedTemplates.of(template);
        Release release = new Release(
                1,
                1,
                LocalDate.of(2018, 5, 31),
                1,
                known.id(),
                new TreeMap<>(figures.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, each -> BigDecimal.valueOf(each.getValue())))),
                "",
                "",
                "preparer",
                Instant.parse("2018-06-01T00:00:00Z"));
        LiquidityPoint point = new LiquidityPoint(
                release,
                known,
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return ReleaseChart.of("Main lines", "Figure", "USD", point, sides);
    }
}

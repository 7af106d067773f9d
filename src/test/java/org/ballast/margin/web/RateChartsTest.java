package org.ballast.margin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ballast.charts.domain.Along;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.ChartRows;
import org.ballast.charts.domain.ChartTable;
import org.ballast.documents.report.PrintedWords;
import org.ballast.margin.domain.BracketStep;
import org.ballast.margin.domain.ContractGroup;
import org.ballast.margin.domain.FuturesBrackets;
import org.ballast.margin.domain.VenueTable;
import org.ballast.margin.domain.VenueTerms;
import org.ballast.trading.domain.FuturesStyle;
import org.ballast.trading.domain.LiquidationRule;
import org.ballast.trading.domain.MarginBracket;
import org.ballast.trading.domain.MarginThresholds;
import org.ballast.trading.domain.ShortOptionMargin;
import org.junit.jupiter.api.Test;

/** A margin table as pictures: rates by notional as steps, and flat ones beside each other. */
class RateChartsTest {

    private static final ContractGroup ANY = new ContractGroup(ContractGroup.ANY, FuturesStyle.LINEAR);
    private static final ContractGroup BTC = new ContractGroup("BTC", FuturesStyle.INVERSE);
    private static final ContractGroup ETH = new ContractGroup("ETH", FuturesStyle.LINEAR);

    @Test
    void ratesThatRiseWithTheNotionalAreSteps() {
        List<Chart> charts = charts(Map.of(ANY, stepped()), Map.of()).futures();
        assertThat(charts).singleElement().satisfies(chart -> {
            assertThat(chart.title()).isEqualTo("Margin rates by notional: Any underlying, linear");
            assertThat(chart.unit()).isEqualTo("%");
            assertThat(chart.along()).isInstanceOf(Along.Figures.class);
            assertThat(ChartTable.of(chart).heads()).containsExactly("Initial rate", "Maintenance rate");
            assertThat(ChartRows.of(chart))
                    .as("the last step goes on")
                    .containsExactly("0 5 2.5", "1000000 10 5", "1250000.00 10 5");
        });
    }

    @Test
    void differentContractsShareNoAxisOfNotionals() {
        assertThat(charts(Map.of(BTC, stepped(), ETH, stepped()), Map.of()).futures())
                .extracting(Chart::title)
                .containsExactly("Margin rates by notional: BTC, inverse", "Margin rates by notional: ETH, linear");
    }

    @Test
    void flatRatesStandBesideEachOtherWhereThereAreSeveral() {
        assertThat(charts(Map.of(BTC, flat()), Map.of()).futures()).isEmpty();
        assertThat(charts(Map.of(BTC, flat(), ETH, flat()), Map.of()).futures())
                .singleElement()
                .satisfies(chart ->
                        assertThat(ChartRows.of(chart)).containsExactly("BTC, inverse 5 1", "ETH, linear 5 1"));
    }

    @Test
    void soldOptionsStandBesideEachOther() {
        ShortOptionMargin shares =
                new ShortOptionMargin(new BigDecimal("0.15"), new BigDecimal("0.10"), new BigDecimal("0.075"));
        assertThat(charts(Map.of(), Map.of(BTC, shares)).options()).isEmpty();
        assertThat(charts(Map.of(), Map.of(BTC, shares, ETH, shares)).options())
                .singleElement()
                .satisfies(chart -> assertThat(ChartRows.of(chart))
                        .containsExactly("BTC, inverse 15 10 7.5", "ETH, linear 15 10 7.5"));
    }

    private static FuturesBrackets stepped() {
        return new FuturesBrackets(List.of(step("0", "0.05", "0.025", "0"), step("1000000", "0.10", "0.05", "25000")));
    }

    private static FuturesBrackets flat() {
        return new FuturesBrackets(List.of(step("0", "0.05", "0.01", "0")));
    }

    private static BracketStep step(String floor, String initial, String maintenance, String deduction) {
        return new BracketStep(
                new MarginBracket(new BigDecimal(floor), new BigDecimal(maintenance), new BigDecimal(deduction)),
                new BigDecimal(initial));
    }

    private static RateCharts charts(
            Map<ContractGroup, FuturesBrackets> futures, Map<ContractGroup, ShortOptionMargin> options) {
        VenueTable table = new VenueTable(
                1,
                "VENUE",
                LocalDate.of(2026, 1, 1),
                1,
                new VenueTerms(MarginThresholds.USUAL, LiquidationRule.ISOLATED_BRACKETS, BigDecimal.ZERO, 24),
                futures,
                options,
                "");
        return new RateCharts(table, new PrintedWords("messages.margin")::text);
    }
}

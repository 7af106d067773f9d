package org.ballast.trading.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.ChartRows;
import org.ballast.documents.report.PrintedWords;
import org.ballast.trading.domain.AccountBalances;
import org.ballast.trading.domain.MarginState;
import org.ballast.trading.domain.MarginStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Accounts as bars: units apart, and none of which nothing was said. */
class BalancesChartsTest {

    @Test
    void eachUnitHasAPictureOfItsOwn() {
        List<Chart> charts = charts(List.of(
                row("FUTURES", "USD", balances("367250.00", "251000.00")),
                row("COINS", "BTC", balances("1.5", "0.25")),
                row("SPOT", "USD", balances("-12.50", "0"))));
        assertThat(charts).extracting(Chart::unit).containsExactly("BTC", "USD");
        assertThat(charts.getFirst().title()).isEqualTo("Equity and available balance of each account in BTC");
        assertThat(ChartRows.of(charts.getFirst())).containsExactly("COINS 1.5 0.25");
        assertThat(ChartRows.of(charts.getLast())).containsExactly("FUTURES 367250.00 251000.00", "SPOT -12.50 0");
    }

    @Test
    void whereNothingWasSaidThereIsNoPicture() {
        assertThat(charts(List.of(row("SILENT", "USD", null)))).isEmpty();
    }

    @Test
    void ofManyTheLargestAreShown() {
        List<Chart> charts = charts(IntStream.rangeClosed(1, 25)
                .mapToObj(at -> row("A" + at, "USD", balances(String.valueOf(at), "1")))
                .toList());
        assertThat(charts)
                .singleElement()
                .extracting(Chart::title)
                .isEqualTo("Equity and available balance of the 20 largest accounts in USD");
        assertThat(ChartRows.of(charts.getFirst()))
                .hasSize(20)
                .startsWith("A25 25 1")
                .endsWith("A6 6 1");
    }

    private static List<Chart> charts(List<AccountsPage.Row> rows) {
        return BalancesCharts.of(rows, new PrintedWords("messages.trading")::text);
    }

    private static AccountsPage.Row row(String code, String unit, @Nullable AccountBalances balances) {
        return new AccountsPage.Row(code, "VENUE", unit, null, balances, "", "");
    }

    private static AccountBalances balances(String equity, String available) {
        BigDecimal none = BigDecimal.ZERO;
        return new AccountBalances(
                none,
                none,
                none,
                none,
                new BigDecimal(equity),
                none,
                new BigDecimal(available),
                new MarginState(MarginStatus.OK, Optional.empty(), none, none));
    }
}

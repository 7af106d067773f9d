package org.ballast.trading.web;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.Mark;
import org.ballast.charts.domain.SaidInChart;
import org.ballast.charts.domain.Tone;
import org.ballast.trading.domain.AccountBalances;

/** Equity and available balance of accounts: a picture for each unit, as amounts of different units share no axis. */
final class BalancesCharts {

    private static final int MOST = 20;

    /** An account of which something is known. */
    private record Known(String code, String unit, AccountBalances balances) {}

    private BalancesCharts() {}

    /** By unit, accounts in the order of the table; those of which nothing was said are in none. */
    static List<Chart> of(List<AccountsPage.Row> rows, SaidInChart words) {
        Map<String, List<Known>> byUnit = rows.stream()
                .flatMap(row ->
                        Stream.ofNullable(row.balances()).map(balances -> new Known(row.code(), row.unit(), balances)))
                .collect(Collectors.groupingBy(Known::unit, TreeMap::new, Collectors.toList()));
        return byUnit.entrySet().stream()
                .map(each -> chart(each.getKey(), each.getValue(), words))
                .toList();
    }

    private static Chart chart(String unit, List<Known> known, SaidInChart words) {
        boolean many = known.size() > MOST;
        List<Known> shown = many ? largest(known) : known;
        return Chart.ranked(
                many ? words.text("accounts.chart.largest", unit, MOST) : words.text("accounts.chart", unit),
                unit,
                shown.stream().map(Known::code).toList(),
                List.of(
                        bars(words.text("step.equityBalance"), Tone.INK, shown, AccountBalances::equityBalance),
                        bars(words.text("history.available"), Tone.FIRST, shown, AccountBalances::availableBalance)));
    }

    private static List<Known> largest(List<Known> known) {
        return known.stream()
                .sorted(Comparator.comparing(
                                (Known each) -> each.balances().equityBalance().abs())
                        .reversed())
                .limit(MOST)
                .toList();
    }

    private static Mark bars(String name, Tone tone, List<Known> known, Function<AccountBalances, BigDecimal> figure) {
        return Mark.Bars.of(
                name,
                tone,
                known.stream().map(each -> figure.apply(each.balances())).toList());
    }
}

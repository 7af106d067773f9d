package org.ballast.trading.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.Mark;
import org.ballast.charts.domain.Spot;
import org.ballast.charts.domain.Tone;
import org.ballast.pages.web.Words;
import org.ballast.trading.domain.DatedSnapshot;

/** The course of equity and available balance of a trading account, as its venue said them. */
final class EquityChart {

    private EquityChart() {}

    static Chart of(List<DatedSnapshot> newestFirst, String unit) {
        List<DatedSnapshot> course = newestFirst.reversed();
        return Chart.overMinutes(
                Words.in("trading", "history.chart"),
                unit,
                List.of(
                        line(
                                "step.equityBalance",
                                Tone.INK,
                                course,
                                each -> each.balances().equityBalance()),
                        line(
                                "history.available",
                                Tone.FIRST,
                                course,
                                each -> each.balances().availableBalance())));
    }

    private static Mark line(
            String key, Tone tone, List<DatedSnapshot> course, Function<DatedSnapshot, BigDecimal> figure) {
        return new Mark.Line(
                Words.in("trading", key),
                tone,
                course.stream()
                        .map(each -> Spot.at(each.at(), figure.apply(each)))
                        .toList());
    }
}

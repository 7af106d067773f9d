package org.ballast.hedging.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ballast.amounts.Money;
import org.ballast.charts.domain.Along;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.Mark;
import org.ballast.charts.domain.Spot;
import org.ballast.charts.domain.Tone;
import org.ballast.hedging.application.ReadHedges.Compared;
import org.ballast.hedging.domain.FallUnderHedge;
import org.ballast.pages.web.Words;

/** Profit or loss at each fall: without a hedge, with today's where there is one, and with the one that is tried out. */
final class HedgeChart {

    private static final String BUNDLE = "hedging";

    private HedgeChart() {}

    /**
     * @param title what it shows, in words
     */
    static Chart of(Compared compared, String title, String currency) {
        List<Mark> lines = new ArrayList<>();
        lines.add(line("line.NONE", Tone.INK, compared, FallUnderHedge::withoutHedge));
        if (!compared.asset().today().isNone()) {
            lines.add(line("line.TODAY", Tone.FIRST, compared, FallUnderHedge::withToday));
        }
        if (!compared.tried().isNone()) {
            lines.add(line("line.TRIED", Tone.SECOND, compared, FallUnderHedge::withTried));
        }
        return Chart.overFigures(title, currency, new Along.Figures(Words.in(BUNDLE, "fall"), "%"), lines);
    }

    private static Mark line(String key, Tone tone, Compared compared, Function<FallUnderHedge, Money> result) {
        return new Mark.Line(
                Words.in(BUNDLE, key),
                tone,
                compared.falls().stream()
                        .map(row -> Spot.at(
                                row.fall().movePointRight(2), result.apply(row).amount()))
                        .toList());
    }
}

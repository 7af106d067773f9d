package org.ballast.planning.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.charts.domain.Along;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.Mark;
import org.ballast.charts.domain.Spot;
import org.ballast.charts.domain.Tone;
import org.ballast.pages.web.Words;
import org.ballast.planning.domain.Frontier;
import org.ballast.planning.domain.FrontierPoint;

/** Expected return over risk: the frontier, and where single mixes stand beside it. */
final class FrontierChart {

    private static final String BUNDLE = "planning";
    private static final int DECIMALS = 2;

    private FrontierChart() {}

    static Chart of(Frontier frontier) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Line(
                Words.in(BUNDLE, "frontier.line"),
                Tone.FIRST,
                frontier.points().stream().map(FrontierChart::spot).toList()));
        dot(marks, "frontier.head.0", Tone.INK, frontier.today());
        dot(marks, "frontier.head.1", Tone.SECOND, frontier.best());
        dot(marks, "frontier.head.3", Tone.THIRD, frontier.bestRatio());
        return Chart.overFigures(
                Words.in(BUNDLE, "frontier.chart"),
                "%",
                new Along.Figures(Words.in(BUNDLE, "frontier.risk"), "%"),
                marks);
    }

    private static void dot(List<Mark> marks, String key, Tone tone, Optional<FrontierPoint> point) {
        point.ifPresent(each -> marks.add(new Mark.Dots(Words.in(BUNDLE, key), tone, List.of(spot(each)))));
    }

    private static Spot spot(FrontierPoint point) {
        return Spot.at(percent(point.deviation()), percent(point.expected()));
    }

    private static BigDecimal percent(BigDecimal part) {
        return part.movePointRight(2).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}

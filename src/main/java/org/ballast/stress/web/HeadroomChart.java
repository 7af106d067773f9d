package org.ballast.stress.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ballast.amounts.Money;
import org.ballast.charts.domain.Along;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.Mark;
import org.ballast.charts.domain.Spot;
import org.ballast.charts.domain.Tone;
import org.ballast.pages.web.Words;
import org.ballast.stress.domain.HeadroomBoard;
import org.ballast.stress.domain.HeadroomBoard.Point;

/** What is written down at each fall, as a curve. */
final class HeadroomChart {

    private static final String BUNDLE = "stress";

    private HeadroomChart() {}

    static Chart of(HeadroomBoard board) {
        List<Point> points = board.curve();
        List<Mark> marks = new ArrayList<>();
        marks.add(line("headroom.chart.loss", Tone.FIRST, points, Point::loss));
        if (board.book().taxRate().signum() != 0) {
            marks.add(line("headroom.chart.tax", Tone.SECOND, points, Point::afterTax));
        }
        if (board.fall().compareTo(points.getLast().fall()) <= 0) {
            marks.add(new Mark.Upright(
                    Words.in(BUNDLE, "headroom.chart.here"),
                    Tone.QUIET,
                    board.fall().movePointRight(2)));
        }
        return Chart.overFigures(
                Words.in(BUNDLE, "headroom.chart"),
                board.book().currency().getCurrencyCode(),
                new Along.Figures(Words.in(BUNDLE, "headroom.chart.fall"), "%"),
                marks);
    }

    private static Mark line(String key, Tone tone, List<Point> points, Function<Point, Money> amount) {
        return new Mark.Line(
                Words.in(BUNDLE, key),
                tone,
                points.stream()
                        .map(point -> Spot.at(
                                point.fall().movePointRight(2),
                                amount.apply(point).amount()))
                        .toList());
    }
}

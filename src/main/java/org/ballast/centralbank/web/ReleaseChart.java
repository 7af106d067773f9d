package org.ballast.centralbank.web;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.centralbank.domain.LiquidityPoint;
import org.ballast.centralbank.domain.SignedItem;
import org.ballast.centralbank.domain.TemplateLine;
import org.ballast.centralbank.domain.TemplateLine.Side;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.Mark;
import org.ballast.charts.domain.Tone;

/** The largest main lines of a side of a release, in units of the currency: lines of one statement are told in different ones. */
final class ReleaseChart {

    private static final int MOST = 12;

    /** What stands further in is part of a main line. */
    private static final int DEEPEST = 1;

    /** A line with what it comes to. */
    private record Told(TemplateLine line, BigDecimal amount) {}

    private ReleaseChart() {}

    /**
     * @param title what it shows, in words
     * @param name of the bars
     * @param sides that are shown together; not drawable where one line is told at most, which nothing stands beside
     */
    static Chart of(String title, String name, String currency, LiquidityPoint point, Set<Side> sides) {
        List<Told> shown = mainLines(point, sides).stream()
                .sorted(Comparator.comparing((Told each) -> each.amount().abs()).reversed())
                .limit(MOST)
                .toList();
        return Chart.ranked(
                title,
                currency,
                shown.stream()
                        .map(each -> each.line().item() + " " + each.line().name())
                        .toList(),
                shown.size() < 2
                        ? List.of()
                        : List.of(Mark.Bars.of(
                                name,
                                Tone.FIRST,
                                shown.stream().map(Told::amount).toList())));
    }

    /** Without parts of lines, and without totals where there is something else. */
    private static List<Told> mainLines(LiquidityPoint point, Set<Side> sides) {
        Set<String> sums = point.template().identities().stream()
                .flatMap(identity -> identity.published().stream())
                .map(SignedItem::item)
                .collect(Collectors.toSet());
        List<Told> all = told(point)
                .filter(each ->
                        sides.contains(each.line().side()) && each.line().depth() <= DEEPEST)
                .toList();
        List<Told> main = all.stream()
                .filter(each -> each.line().depth() == DEEPEST
                        || !sums.contains(each.line().item()))
                .toList();
        return main.isEmpty() ? all : main;
    }

    private static Stream<Told> told(LiquidityPoint point) {
        return point.template().lines().stream()
                .flatMap(line -> Stream.ofNullable(point.release().figures().get(line.item()))
                        .map(figure -> new Told(line, figure.multiply(line.unit()))));
    }
}

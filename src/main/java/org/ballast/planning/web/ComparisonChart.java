package org.ballast.planning.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.Mark.Bars;
import org.ballast.charts.domain.Mark.Stack;
import org.ballast.charts.domain.Tone;
import org.ballast.pages.web.Figures;
import org.ballast.planning.domain.PlanComparison;
import org.ballast.planning.domain.PlanComparison.Figure;
import org.ballast.planning.domain.PlanComparison.Row;
import org.ballast.planning.report.PlanWords;

/** What the assets are made of: a bar for each day as the books are, and one for each plan; a part of it a class. */
final class ComparisonChart {

    /** As many as have a tone of their own, the smaller ones together being one more. */
    private static final int MOST_CLASSES = 5;

    private ComparisonChart() {}

    static Chart of(PlanComparison comparison, PlanWords words) {
        List<Row> largest = comparison.classes().stream()
                .sorted(Comparator.comparing(ComparisonChart::most).reversed())
                .toList();
        boolean isAll = largest.size() <= MOST_CLASSES + 1;
        List<Bars> parts = new ArrayList<>();
        for (Row row : isAll ? largest : largest.subList(0, MOST_CLASSES)) {
            parts.add(Bars.of(row.name(), Tone.ofSeries(parts.size()), values(row)));
        }
        if (!isAll) {
            parts.add(Bars.of(
                    words.text("compare.others"),
                    Tone.ofSeries(parts.size()),
                    sum(largest.subList(MOST_CLASSES, largest.size()))));
        }
        return Chart.byName(
                words.text("compare.chart"),
                comparison.currency().getCurrencyCode(),
                Stream.concat(
                                comparison.days().stream().map(day -> words.text("compare.today", Figures.day(day))),
                                comparison.plans().stream()
                                        .map(each -> each.kept().name()))
                        .toList(),
                List.of(new Stack(parts)));
    }

    private static BigDecimal most(Row row) {
        return values(row).stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    }

    private static List<BigDecimal> values(Row row) {
        return Stream.concat(row.today().stream(), row.suggested().stream().map(Figure::value))
                .map(value -> value.orElse(BigDecimal.ZERO))
                .toList();
    }

    private static List<BigDecimal> sum(List<Row> rows) {
        int count = values(rows.getFirst()).size();
        return IntStream.range(0, count)
                .mapToObj(at -> rows.stream().map(row -> values(row).get(at)).reduce(BigDecimal.ZERO, BigDecimal::add))
                .toList();
    }
}

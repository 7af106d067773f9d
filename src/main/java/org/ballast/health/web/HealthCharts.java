package org.ballast.health.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.Mark;
import org.ballast.charts.domain.Tone;
import org.ballast.health.domain.CashFlowTest;
import org.ballast.health.domain.CashFlowTest.Bucket;
import org.ballast.health.domain.Measure;
import org.ballast.health.domain.Threshold;
import org.ballast.health.domain.Trend;
import org.ballast.pages.web.Words;

/** The course of a ratio between its thresholds, and what falls due with the cash that is left. */
final class HealthCharts {

    private static final String BUNDLE = "health";

    private HealthCharts() {}

    /** Over the quarters at which the books have anything. */
    static Chart course(Trend trend, Measure measure) {
        String name = Words.in(BUNDLE, "measure." + measure);
        List<Mark> marks = new ArrayList<>();
        marks.add(Mark.Line.of(
                name,
                Tone.FIRST,
                trend.known(),
                Trend.Point::day,
                point -> point.of(measure).value()));
        trend.points().getLast().of(measure).threshold().ifPresent(known -> marks.addAll(levels(known)));
        return Chart.overDays(Words.in(BUNDLE, "chart.course", name), "", marks);
    }

    private static List<Mark> levels(Threshold threshold) {
        return List.of(
                new Mark.Level(Words.in(BUNDLE, "chart.green"), Tone.QUIET, threshold.green()),
                new Mark.Level(Words.in(BUNDLE, "chart.red"), Tone.WRONG, threshold.red()));
    }

    /** A bucket a name: what comes in, what goes out, and what is left at its end. */
    static Chart liquidity(CashFlowTest test) {
        List<Bucket> buckets = test.buckets();
        return Chart.byName(
                Words.in(BUNDLE, "chart.liquidity"),
                test.opening().currency().getCurrencyCode(),
                buckets.stream()
                        .map(bucket -> Words.in(BUNDLE, "bucket." + bucket.days()))
                        .toList(),
                List.of(
                        bars(
                                "in",
                                Tone.FIRST,
                                buckets.stream().map(each -> each.in().amount()).toList()),
                        bars(
                                "out",
                                Tone.SECOND,
                                buckets.stream()
                                        .map(each -> each.out().amount())
                                        .toList()),
                        bars(
                                "cumulative",
                                Tone.INK,
                                buckets.stream()
                                        .map(each -> each.cumulative().amount())
                                        .toList())));
    }

    private static Mark bars(String name, Tone tone, List<BigDecimal> values) {
        return Mark.Bars.of(Words.in(BUNDLE, name), tone, values);
    }
}

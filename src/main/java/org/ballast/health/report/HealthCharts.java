package org.ballast.health.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ballast.amounts.Money;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.Mark;
import org.ballast.charts.domain.SaidInChart;
import org.ballast.charts.domain.Tone;
import org.ballast.health.domain.CashFlowTest;
import org.ballast.health.domain.CashFlowTest.Bucket;
import org.ballast.health.domain.Measure;
import org.ballast.health.domain.Threshold;
import org.ballast.health.domain.Trend;

/** The course of a ratio between its thresholds, and what falls due with the cash that is left. */
public final class HealthCharts {

    private HealthCharts() {}

    /** Over the quarters at which the books have anything; not drawable where the ratio has no value at any of them. */
    public static Chart course(Trend trend, Measure measure, SaidInChart words) {
        String name = words.text("measure." + measure);
        List<Mark> marks = new ArrayList<>();
        marks.add(Mark.Line.of(
                name,
                Tone.FIRST,
                trend.known(),
                Trend.Point::day,
                point -> point.of(measure).value()));
        if (trend.known().stream().allMatch(point -> point.of(measure).value().isEmpty())) {
            return Chart.overDays(words.text("chart.course", name), "", List.of());
        }
        trend.points().getLast().of(measure).threshold().ifPresent(known -> marks.addAll(levels(known, words)));
        return Chart.overDays(words.text("chart.course", name), "", marks);
    }

    private static List<Mark> levels(Threshold threshold, SaidInChart words) {
        return List.of(
                new Mark.Level(words.text("chart.green"), Tone.QUIET, threshold.green()),
                new Mark.Level(words.text("chart.red"), Tone.WRONG, threshold.red()));
    }

    /** A bucket a name: what comes in, what goes out, and what is left at its end. */
    public static Chart liquidity(CashFlowTest test, SaidInChart words) {
        List<Bucket> buckets = test.buckets();
        return Chart.byName(
                words.text("chart.liquidity"),
                test.opening().currency().getCurrencyCode(),
                buckets.stream()
                        .map(bucket -> words.text("bucket." + bucket.days()))
                        .toList(),
                List.of(
                        bars(
                                words.text("in"),
                                Tone.FIRST,
                                buckets.stream().map(each -> each.in().amount()).toList()),
                        bars(
                                words.text("out"),
                                Tone.SECOND,
                                buckets.stream()
                                        .map(each -> each.out().amount())
                                        .toList()),
                        bars(
                                words.text("cumulative"),
                                Tone.INK,
                                buckets.stream()
                                        .map(each -> each.cumulative().amount())
                                        .toList())));
    }

    private static Mark bars(String name, Tone tone, List<BigDecimal> values) {
        return Mark.Bars.of(name, tone, values);
    }

    /** A bucket a name: what comes in and what is to be paid, without the cash that there is. */
    public static Chart maturities(CashFlowTest test, SaidInChart words) {
        return Chart.byName(
                words.text("chart.maturities"),
                test.opening().currency().getCurrencyCode(),
                test.buckets().stream()
                        .map(bucket -> words.text("bucket." + bucket.days()))
                        .toList(),
                List.of(
                        bars(words.text("in"), Tone.FIRST, of(test, Bucket::in)),
                        new Mark.Stack(List.of(
                                Mark.Bars.of(words.text("payables"), Tone.SECOND, of(test, Bucket::payables)),
                                Mark.Bars.of(words.text("loans"), Tone.THIRD, of(test, Bucket::loans)),
                                Mark.Bars.of(words.text("withdrawals"), Tone.FOURTH, of(test, Bucket::withdrawals))))));
    }

    private static List<BigDecimal> of(CashFlowTest test, Function<Bucket, Money> part) {
        return test.buckets().stream().map(part).map(Money::amount).toList();
    }
}

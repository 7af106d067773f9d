package org.ballast.control.web;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ballast.approvals.domain.Tier;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.Mark;
import org.ballast.charts.domain.Mark.Bars;
import org.ballast.charts.domain.Mark.Level;
import org.ballast.charts.domain.Mark.Line;
import org.ballast.charts.domain.Mark.Stack;
import org.ballast.charts.domain.Spot;
import org.ballast.charts.domain.Tone;
import org.ballast.control.domain.ControlReview;
import org.ballast.control.domain.DecisionSpeed;
import org.ballast.control.domain.MonthOfDecisions;
import org.ballast.control.domain.Replay;
import org.ballast.control.domain.TierSpeed;
import org.ballast.pages.web.Figures;
import org.ballast.pages.web.Words;

/** The charts of speed and control. */
final class SpeedCharts {

    private SpeedCharts() {}

    /** What each tier has of count and of amount, in percent. */
    static Chart shares(ControlReview review) {
        return Chart.ranked(
                word("chart.shares"),
                "%",
                List.of(word("speed.count"), word("speed.amount")),
                List.of(new Stack(review.speed().byTier().stream()
                        .map(tier -> bars(tier.tier(), Stream.of(tier.shareOfCount(), tier.shareOfAmount())))
                        .toList())));
    }

    /** Median and 95th percentile by the month of posting, in hours, with the objective. */
    static Chart times(ControlReview review) {
        List<MonthOfDecisions> months = review.months().stream()
                .filter(month -> month.speed().count() > 0)
                .toList();
        List<Mark> marks = new ArrayList<>();
        marks.add(line(
                "speed.median",
                Tone.INK,
                months.stream().map(MonthOfDecisions::speed).map(DecisionSpeed::median)));
        marks.add(line(
                "speed.ninetyFifth",
                Tone.FIRST,
                months.stream().map(MonthOfDecisions::speed).map(DecisionSpeed::ninetyFifth)));
        if (!months.isEmpty()) {
            marks.add(new Level(word("speed.objective"), Tone.WRONG, Spans.hours(DecisionSpeed.MEDIAN_AT_MOST)));
        }
        return Chart.byName(
                word("chart.times"),
                word("speed.hours"),
                months.stream().map(each -> Figures.month(each.month())).toList(),
                months.isEmpty() ? List.of() : marks);
    }

    /** The amount under each tier as it was and as it would have been, in percent. */
    static Chart compared(Replay replay) {
        return Chart.ranked(
                word("chart.compared"),
                "%",
                List.of(word("replay.then"), word("replay.tried")),
                List.of(new Stack(Stream.of(Tier.values())
                        .map(tier -> bars(tier, Stream.of(shareOf(replay.then(), tier), shareOf(replay.tried(), tier))))
                        .toList())));
    }

    private static BigDecimal shareOf(DecisionSpeed speed, Tier tier) {
        return speed.of(tier).map(TierSpeed::shareOfAmount).orElse(BigDecimal.ZERO);
    }

    private static Bars bars(Tier tier, Stream<BigDecimal> shares) {
        return Bars.of(
                Words.in("approvals", "tier.short." + tier),
                tone(tier),
                shares.map(share -> share.movePointRight(2)).toList());
    }

    private static Tone tone(Tier tier) {
        return switch (tier) {
            case T0_AUTO -> Tone.SIXTH;
            case T1_SINGLE -> Tone.FIRST;
            case T2_DUAL -> Tone.SECOND;
            case T3_DUAL_STEPUP -> Tone.THIRD;
        };
    }

    private static Line line(String key, Tone tone, Stream<Duration> times) {
        List<BigDecimal> hours = times.map(Spans::hours).toList();
        return new Line(
                word(key),
                tone,
                IntStream.range(0, hours.size())
                        .mapToObj(at -> Spot.over(at, hours.get(at)))
                        .toList());
    }

    private static String word(String key) {
        return Words.in("control", key);
    }
}

package org.ballast.margin.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.Mark;
import org.ballast.charts.domain.SaidInChart;
import org.ballast.charts.domain.Spot;
import org.ballast.charts.domain.Tone;
import org.ballast.margin.domain.MarginCall;
import org.ballast.margin.domain.MarginPoint;

/** The margin balance of an account against what is asked for, with when its call was raised, is due and ended. */
final class CallChart {

    private CallChart() {}

    /**
     * @param course in the order of its instants; each figure holds until the next one
     */
    static Chart of(MarginCall call, List<MarginPoint> course, SaidInChart words) {
        List<Mark> marks = new ArrayList<>();
        marks.add(steps(words.text("initial"), Tone.ATTENTION, course, MarginPoint::initial));
        marks.add(steps(words.text("maintenance"), Tone.WRONG, course, MarginPoint::maintenance));
        marks.add(steps(words.text("balance"), Tone.INK, course, MarginPoint::balance));
        marks.add(Mark.Upright.at(call.raisedAt(), words.text("call.raised"), Tone.QUIET));
        if (call.isOpen()) {
            marks.add(Mark.Upright.at(call.dueAt(), words.text("call.due"), Tone.WRONG));
        }
        call.end().ifPresent(end -> marks.add(Mark.Upright.at(end.at(), words.text("call.ended"), Tone.QUIET)));
        return Chart.overMinutes(
                words.text("call.chart", call.unit().code()), call.unit().code(), marks);
    }

    private static Mark steps(
            String name, Tone tone, List<MarginPoint> course, Function<MarginPoint, BigDecimal> figure) {
        return new Mark.Steps(
                name,
                tone,
                course.stream()
                        .map(point -> Spot.at(point.at(), figure.apply(point)))
                        .toList());
    }
}

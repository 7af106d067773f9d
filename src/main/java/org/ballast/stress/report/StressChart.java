package org.ballast.stress.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.ballast.amounts.Money;
import org.ballast.charts.domain.Along;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.Mark;
import org.ballast.charts.domain.SaidInChart;
import org.ballast.charts.domain.Spot;
import org.ballast.charts.domain.Tone;
import org.ballast.stress.application.ReadStress.Stress;
import org.ballast.stress.domain.LadderStep;

/** Equity after each fall of the ladder, at book and at fair value, with what gives way first. */
public final class StressChart {

    private StressChart() {}

    public static Chart of(Stress stress, SaidInChart words) {
        List<LadderStep> steps = stress.steps().stream()
                .sorted(Comparator.comparing(LadderStep::fall))
                .toList();
        List<Mark> marks = new ArrayList<>();
        marks.add(line(
                words.text("basis.BOOK"), Tone.INK, steps, step -> step.atBook().equity()));
        marks.add(line(
                words.text("basis.FAIR_VALUE"),
                Tone.FIRST,
                steps,
                step -> step.atFairValue().equity()));
        marks.add(new Mark.Level(words.text("stress.chart.zero"), Tone.WRONG, BigDecimal.ZERO));
        BigDecimal last = steps.isEmpty() ? BigDecimal.ZERO : steps.getLast().fall();
        stress.first()
                .flatMap(wire -> wire.fall())
                .filter(fall -> fall.compareTo(last) <= 0)
                .ifPresent(fall -> marks.add(
                        new Mark.Upright(words.text("stress.chart.first"), Tone.ATTENTION, fall.movePointRight(2))));
        return Chart.overFigures(
                words.text("stress.chart"),
                stress.book().currency().getCurrencyCode(),
                new Along.Figures(words.text("headroom.chart.fall"), "%"),
                marks);
    }

    private static Mark line(String name, Tone tone, List<LadderStep> steps, Function<LadderStep, Money> amount) {
        return new Mark.Line(
                name,
                tone,
                steps.stream()
                        .map(step -> Spot.at(
                                step.fall().movePointRight(2),
                                amount.apply(step).amount()))
                        .toList());
    }
}

package org.ballast.stress.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.ballast.amounts.Money;
import org.ballast.charts.domain.Along;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.Mark;
import org.ballast.charts.domain.Spot;
import org.ballast.charts.domain.Tone;
import org.ballast.pages.web.Words;
import org.ballast.stress.application.ReadStress.Stress;
import org.ballast.stress.domain.LadderStep;

/** Equity after each fall of the ladder, at book and at fair value, with what gives way first. */
final class StressChart {

    private static final String BUNDLE = "stress";

    private StressChart() {}

    static Chart of(Stress stress) {
        List<LadderStep> steps = stress.steps().stream()
                .sorted(Comparator.comparing(LadderStep::fall))
                .toList();
        List<Mark> marks = new ArrayList<>();
        marks.add(line("basis.BOOK", Tone.INK, steps, step -> step.atBook().equity()));
        marks.add(line(
                "basis.FAIR_VALUE",
                Tone.FIRST,
                steps,
                step -> step.atFairValue().equity()));
        marks.add(new Mark.Level(Words.in(BUNDLE, "stress.chart.zero"), Tone.WRONG, BigDecimal.ZERO));
        BigDecimal last = steps.isEmpty() ? BigDecimal.ZERO : steps.getLast().fall();
        stress.first()
                .flatMap(wire -> wire.fall())
                .filter(fall -> fall.compareTo(last) <= 0)
                .ifPresent(fall -> marks.add(new Mark.Upright(
                        Words.in(BUNDLE, "stress.chart.first"), Tone.ATTENTION, fall.movePointRight(2))));
        return Chart.overFigures(
                Words.in(BUNDLE, "stress.chart"),
                stress.book().currency().getCurrencyCode(),
                new Along.Figures(Words.in(BUNDLE, "headroom.chart.fall"), "%"),
                marks);
    }

    private static Mark line(String key, Tone tone, List<LadderStep> steps, Function<LadderStep, Money> amount) {
        return new Mark.Line(
                Words.in(BUNDLE, key),
                tone,
                steps.stream()
                        .map(step -> Spot.at(
                                step.fall().movePointRight(2),
                                amount.apply(step).amount()))
                        .toList());
    }
}

package org.ballast.marktomarket.web;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.ballast.amounts.Money;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.Mark;
import org.ballast.charts.domain.SaidInChart;
import org.ballast.charts.domain.Tone;
import org.ballast.marktomarket.domain.RecordedMark;

/** What the books said of positions beside what they are worth, in the currency of the book. */
final class MarkChart {

    private static final int MOST = 20;

    private MarkChart() {}

    /**
     * @param lines where they are many, those that change the most are shown
     */
    static Chart of(List<RecordedMark> lines, String currency, SaidInChart words) {
        boolean many = lines.size() > MOST;
        List<RecordedMark> shown = many ? changing(lines) : lines;
        return Chart.ranked(
                many ? words.text("chart.largest", MOST) : words.text("chart"),
                currency,
                shown.stream()
                        .map(line -> words.text("chart.position", line.instrument(), line.reference()))
                        .toList(),
                shown.isEmpty()
                        ? List.of()
                        : List.of(
                                bars(words.text("carryingBefore"), Tone.QUIET, shown, RecordedMark::carryingBefore),
                                bars(words.text("fairValue"), Tone.FIRST, shown, RecordedMark::fairValue)));
    }

    private static List<RecordedMark> changing(List<RecordedMark> lines) {
        return lines.stream()
                .sorted(Comparator.comparing(
                                (RecordedMark line) -> line.change().amount().abs())
                        .reversed())
                .limit(MOST)
                .toList();
    }

    private static Mark bars(String name, Tone tone, List<RecordedMark> lines, Function<RecordedMark, Money> figure) {
        return Mark.Bars.of(
                name,
                tone,
                lines.stream().map(line -> figure.apply(line).amount()).toList());
    }
}

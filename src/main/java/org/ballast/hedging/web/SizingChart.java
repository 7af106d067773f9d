package org.ballast.hedging.web;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballast.amounts.Money;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.Mark;
import org.ballast.charts.domain.SaidInChart;
import org.ballast.charts.domain.Tone;
import org.ballast.hedging.application.AdvisePosition.Advised;
import org.ballast.hedging.application.ReadAdvice;
import org.ballast.hedging.domain.PositionLimit;
import org.ballast.pages.web.Figures;

/** A position beside the size that a rule gives and the limit, and advice beside what was done; all in one currency. */
final class SizingChart {

    private static final int MOST = 12;

    private SizingChart() {}

    /**
     * Sizes of one position.
     *
     * @param now what it is worth; below zero where it is short
     * @param byRule before the limit, to the minor unit, rounded down as what is advised is
     */
    record Sizes(String asset, Money now, Money byRule, Money advised, Optional<Money> limit) {

        static Sizes of(Advised advised) {
            return new Sizes(
                    advised.asset().spot().asset(),
                    advised.present(),
                    Money.rounded(advised.byRule(), advised.advised().currency(), RoundingMode.FLOOR),
                    advised.advised(),
                    advised.limit().map(PositionLimit::most));
        }
    }

    /** The position now, by the rule and as advised, with the limit across. */
    static Chart of(Sizes sizes, SaidInChart words) {
        List<Mark> marks = new ArrayList<>();
        marks.add(Mark.Bars.of(
                words.text("sizing.worth"),
                Tone.FIRST,
                Stream.of(sizes.now(), sizes.byRule(), sizes.advised())
                        .map(Money::amount)
                        .toList()));
        sizes.limit().ifPresent(limit -> marks.add(new Mark.Level(words.text("limit"), Tone.WRONG, limit.amount())));
        return Chart.ranked(
                words.text("sizing.chart", sizes.asset()),
                sizes.now().currency().getCurrencyCode(),
                List.of(words.text("positionNow"), words.text("sizing.byRule"), words.text("advised")),
                marks);
    }

    /** What was advised beside the position today, the newest of the rows shown. */
    static Chart of(List<ReadAdvice.Compared> rows, String currency, SaidInChart words) {
        List<ReadAdvice.Compared> shown = rows.stream().limit(MOST).toList();
        return Chart.ranked(
                words.text("advice.chart"),
                currency,
                shown.stream()
                        .map(row -> words.text(
                                "advice.chart.name",
                                row.advice().asset(),
                                Figures.inSentence(row.advice().asOf())))
                        .toList(),
                shown.isEmpty()
                        ? List.of()
                        : List.of(
                                Mark.Bars.of(
                                        words.text("advised"),
                                        Tone.FIRST,
                                        shown.stream()
                                                .map(row ->
                                                        row.advice().advised().amount())
                                                .toList()),
                                Mark.Bars.known(
                                        words.text("positionToday"),
                                        Tone.INK,
                                        shown.stream()
                                                .map(row -> row.positionNow().map(Money::amount))
                                                .toList())));
    }
}

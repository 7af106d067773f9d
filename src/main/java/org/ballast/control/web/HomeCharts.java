package org.ballast.control.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ballast.amounts.Money;
import org.ballast.charts.domain.Along;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.Mark;
import org.ballast.charts.domain.Mark.Bars;
import org.ballast.charts.domain.Mark.Between;
import org.ballast.charts.domain.Mark.Level;
import org.ballast.charts.domain.Mark.Line;
import org.ballast.charts.domain.Mark.Stack;
import org.ballast.charts.domain.Mark.Steps;
import org.ballast.charts.domain.Spot;
import org.ballast.charts.domain.Tone;
import org.ballast.control.domain.TotalCourse;
import org.ballast.control.domain.WriteDownsOfQuarter;
import org.ballast.health.domain.HeldAtMarket;
import org.ballast.pages.web.Words;
import org.ballast.stress.application.ReadStress.Stress;
import org.ballast.stress.domain.LadderStep;

/** The charts of first pages. */
final class HomeCharts {

    /** So many assets have a tone of their own; the rest is one. */
    private static final int MOST_ASSETS = 5;

    private static final int MONTHS = 3;

    private HomeCharts() {}

    /** Carrying amount as steps, market value as a line, and the gap between them shaded. */
    static Chart course(TotalCourse course, String currency) {
        Line value = Line.of(
                word("home.value"),
                Tone.FIRST,
                course.days(),
                TotalCourse.Day::day,
                day -> day.marketValue().map(Money::amount));
        Steps carrying = Steps.of(
                word("home.carrying"),
                Tone.INK,
                course.days(),
                TotalCourse.Day::day,
                day -> Optional.of(day.carrying().amount()));
        List<Mark> marks =
                course.isDrawable() ? List.of(new Between(carrying, value, Tone.FIRST), value, carrying) : List.of();
        return Chart.overDays(word("home.course"), currency, marks);
    }

    /** A bar a quarter, a part of it an asset. */
    static Chart writeDowns(List<WriteDownsOfQuarter> quarters, String currency) {
        List<String> assets = largest(quarters);
        List<Bars> parts = new ArrayList<>();
        for (String asset : assets) {
            parts.add(Bars.of(
                    asset,
                    Tone.ofSeries(parts.size()),
                    quarters.stream().map(quarter -> amount(quarter, asset)).toList()));
        }
        List<BigDecimal> rest =
                quarters.stream().map(quarter -> others(quarter, assets)).toList();
        if (rest.stream().anyMatch(amount -> amount.signum() > 0)) {
            parts.add(Bars.of(word("home.others"), Tone.SIXTH, rest));
        }
        return Chart.byName(
                word("home.writeDowns"),
                currency,
                quarters.stream().map(quarter -> name(quarter.first())).toList(),
                quarters.isEmpty() ? List.of() : List.of(new Stack(parts)));
    }

    private static List<String> largest(List<WriteDownsOfQuarter> quarters) {
        Map<String, BigDecimal> sums = new HashMap<>();
        quarters.forEach(quarter ->
                quarter.byAsset().forEach((asset, loss) -> sums.merge(asset, loss.amount(), BigDecimal::add)));
        return sums.entrySet().stream()
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_ASSETS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static BigDecimal amount(WriteDownsOfQuarter quarter, String asset) {
        Money loss = quarter.byAsset().get(asset);
        return loss == null ? BigDecimal.ZERO : loss.amount();
    }

    private static BigDecimal others(WriteDownsOfQuarter quarter, List<String> named) {
        return quarter.byAsset().entrySet().stream()
                .filter(each -> !named.contains(each.getKey()))
                .map(each -> each.getValue().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String name(LocalDate first) {
        return Words.in(
                "control", "home.quarter", (first.getMonthValue() - 1) / MONTHS + 1, String.valueOf(first.getYear()));
    }

    /** What each asset carries and is worth at its market, the largest first. */
    static Chart composition(List<HeldAtMarket> held, String currency) {
        List<HeldAtMarket> sorted = held.stream()
                .sorted(Comparator.comparing(
                                (HeldAtMarket asset) -> asset.carrying().amount())
                        .reversed())
                .toList();
        return Chart.ranked(
                word("home.composition"),
                currency,
                sorted.stream().map(HeldAtMarket::asset).toList(),
                sorted.isEmpty()
                        ? List.of()
                        : List.of(
                                Bars.of(
                                        word("home.carrying"),
                                        Tone.SIXTH,
                                        sorted.stream()
                                                .map(asset -> asset.carrying().amount())
                                                .toList()),
                                Bars.known(
                                        word("home.value"),
                                        Tone.FIRST,
                                        sorted.stream()
                                                .map(asset -> asset.market()
                                                        .map(market ->
                                                                market.worth().amount()))
                                                .toList())));
    }

    /** Equity at book and at fair value after each fall of the ladder. */
    static Chart ladder(Stress stress) {
        List<LadderStep> steps = stress.steps().stream()
                .sorted(Comparator.comparing(LadderStep::fall))
                .toList();
        return Chart.overFigures(
                word("risk.ladder"),
                stress.book().currency().getCurrencyCode(),
                new Along.Figures(word("risk.ladder.fall"), "%"),
                List.of(
                        line(
                                "risk.ladder.book",
                                Tone.INK,
                                steps,
                                step -> step.atBook().equity()),
                        line(
                                "risk.ladder.market",
                                Tone.FIRST,
                                steps,
                                step -> step.atFairValue().equity()),
                        new Level(word("risk.ladder.zero"), Tone.WRONG, BigDecimal.ZERO)));
    }

    private static Line line(String key, Tone tone, List<LadderStep> steps, Function<LadderStep, Money> equity) {
        return new Line(
                word(key),
                tone,
                steps.stream()
                        .map(step -> Spot.at(
                                step.fall().movePointRight(2),
                                equity.apply(step).amount()))
                        .toList());
    }

    private static String word(String key) {
        return Words.in("control", key);
    }
}

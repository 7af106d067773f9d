package org.ballast.margin.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ballast.charts.domain.Along;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.Mark;
import org.ballast.charts.domain.SaidInChart;
import org.ballast.charts.domain.Spot;
import org.ballast.charts.domain.Tone;
import org.ballast.margin.domain.BracketStep;
import org.ballast.margin.domain.ContractGroup;
import org.ballast.margin.domain.VenueTable;
import org.ballast.trading.domain.ShortOptionMargin;

/**
 * The rates of a margin table in percent. What rises with the notional is drawn as steps, a picture for each group of contracts,
 * since notionals of different groups are in different units; what is the same for every notional as bars beside each other.
 */
final class RateCharts {

    /** The last step has no end: of it a quarter of its floor is drawn. */
    private static final BigDecimal BEYOND_LAST = new BigDecimal("1.25");

    private final VenueTable table;
    private final SaidInChart words;

    RateCharts(VenueTable table, SaidInChart words) {
        this.table = table;
        this.words = words;
    }

    /** Of futures and perpetuals, in the order of the table. */
    List<Chart> futures() {
        List<ContractGroup> groups = MarginTableJson.inOrder(table.futures().keySet());
        List<Chart> charts = new ArrayList<>(
                groups.stream().filter(this::isStepped).map(this::stepped).toList());
        List<ContractGroup> flat =
                groups.stream().filter(group -> !isStepped(group)).toList();
        if (flat.size() > 1) {
            charts.add(flat(flat));
        }
        return charts;
    }

    /** Of sold options, where there is something to compare. */
    List<Chart> options() {
        List<ContractGroup> groups = MarginTableJson.inOrder(table.options().keySet());
        return groups.size() < 2
                ? List.of()
                : List.of(Chart.byName(
                        words.text("tables.chart.options"),
                        "%",
                        names(groups),
                        List.of(
                                shares("tables.share", Tone.FIRST, groups, ShortOptionMargin::share),
                                shares("tables.leastShare", Tone.QUIET, groups, ShortOptionMargin::leastShare),
                                shares(
                                        "tables.maintenanceShare",
                                        Tone.INK,
                                        groups,
                                        ShortOptionMargin::maintenanceShare))));
    }

    private boolean isStepped(ContractGroup group) {
        return steps(group).size() > 1;
    }

    private List<BracketStep> steps(ContractGroup group) {
        return Objects.requireNonNull(table.futures().get(group)).steps();
    }

    private Chart stepped(ContractGroup group) {
        return Chart.overFigures(
                words.text("tables.chart.steps", name(group)),
                "%",
                new Along.Figures(words.text("tables.chart.notional"), ""),
                List.of(
                        rates("tables.initialRate", Tone.FIRST, steps(group), BracketStep::initialRate),
                        rates(
                                "tables.maintenanceRate",
                                Tone.INK,
                                steps(group),
                                step -> step.maintenance().rate())));
    }

    private Mark rates(String key, Tone tone, List<BracketStep> steps, Function<BracketStep, BigDecimal> rate) {
        BracketStep last = steps.getLast();
        Spot end = Spot.at(last.maintenance().floor().multiply(BEYOND_LAST), percent(rate.apply(last)));
        return new Mark.Steps(
                words.text(key),
                tone,
                Stream.concat(
                                steps.stream()
                                        .map(step -> Spot.at(step.maintenance().floor(), percent(rate.apply(step)))),
                                Stream.of(end))
                        .toList());
    }

    private Chart flat(List<ContractGroup> groups) {
        return Chart.byName(
                words.text("tables.chart.flat"),
                "%",
                names(groups),
                List.of(
                        bars(
                                "tables.initialRate",
                                Tone.FIRST,
                                groups,
                                group -> steps(group).getFirst().initialRate()),
                        bars(
                                "tables.maintenanceRate",
                                Tone.INK,
                                groups,
                                group -> steps(group).getFirst().maintenance().rate())));
    }

    private Mark shares(
            String key, Tone tone, List<ContractGroup> groups, Function<ShortOptionMargin, BigDecimal> share) {
        return bars(
                key,
                tone,
                groups,
                group -> share.apply(Objects.requireNonNull(table.options().get(group))));
    }

    private Mark bars(String key, Tone tone, List<ContractGroup> groups, Function<ContractGroup, BigDecimal> rate) {
        return Mark.Bars.of(
                words.text(key),
                tone,
                groups.stream().map(group -> percent(rate.apply(group))).toList());
    }

    private List<String> names(List<ContractGroup> groups) {
        return groups.stream().map(this::name).toList();
    }

    private String name(ContractGroup group) {
        boolean any = group.underlying().equals(ContractGroup.ANY);
        return words.text("tables.chart." + group.style(), any ? words.text("tables.chart.any") : group.underlying());
    }

    private static BigDecimal percent(BigDecimal part) {
        return part.movePointRight(2);
    }
}

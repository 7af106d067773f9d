package org.ballast.hedging.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.amounts.Money;
import org.ballast.hedging.application.ReadHedges.Compared;
import org.ballast.hedging.domain.FallUnderHedge;
import org.ballast.prices.web.PriceAxis;

/**
 * Profit or loss at each fall as lines of an SVG drawing, 960 by 320 units: without a hedge, with today's where there is one, and
 * with the one that is tried out.
 *
 * @param millions whether the amounts on the axis are millions
 */
public record HedgeChart(List<Line> lines, List<Tick> amounts, List<Tick> falls, boolean millions) {

    private static final int LEFT = 80;
    private static final int RIGHT = 800;
    private static final int TOP = 16;
    private static final int BOTTOM = 288;
    private static final int AMOUNT_TICKS = 5;
    private static final int LINE_HEIGHT = 14;
    private static final BigDecimal TEN_MILLION = BigDecimal.TEN.pow(7);

    /** A place on an axis with its label. */
    public record Tick(BigDecimal at, String label) {}

    /**
     * One line.
     *
     * @param name of its style and its words: NONE, TODAY or TRIED
     * @param ends where its name stands
     */
    public record Line(String name, String points, BigDecimal ends) {}

    private record Series(String name, Function<FallUnderHedge, Money> result) {}

    static HedgeChart of(Compared compared) {
        List<Series> drawn = new ArrayList<>();
        drawn.add(new Series("NONE", FallUnderHedge::withoutHedge));
        if (!compared.asset().today().isNone()) {
            drawn.add(new Series("TODAY", FallUnderHedge::withToday));
        }
        if (!compared.tried().isNone()) {
            drawn.add(new Series("TRIED", FallUnderHedge::withTried));
        }
        List<FallUnderHedge> rows = compared.falls();
        List<BigDecimal> all = drawn.stream()
                .flatMap(series ->
                        rows.stream().map(row -> series.result().apply(row).amount()))
                .flatMap(amount -> Stream.of(amount, BigDecimal.ZERO))
                .sorted()
                .toList();
        PriceAxis axis = PriceAxis.around(all.getFirst(), all.getLast(), AMOUNT_TICKS);
        boolean millions = axis.from().abs().max(axis.to().abs()).compareTo(TEN_MILLION) >= 0;
        return new HedgeChart(
                apart(drawn.stream().map(series -> line(series, rows, axis)).toList()),
                axis.ticks().stream()
                        .map(amount -> new Tick(axis.at(amount, TOP, BOTTOM), label(amount, millions)))
                        .toList(),
                rows.stream()
                        .filter(row -> row.fall()
                                        .movePointRight(1)
                                        .stripTrailingZeros()
                                        .scale()
                                <= 0)
                        .map(row -> new Tick(
                                x(rows.indexOf(row), rows.size()),
                                row.fall()
                                                .movePointRight(2)
                                                .stripTrailingZeros()
                                                .toPlainString() + " %"))
                        .toList(),
                millions);
    }

    private static Line line(Series series, List<FallUnderHedge> rows, PriceAxis axis) {
        List<BigDecimal> heights = rows.stream()
                .map(row -> axis.at(series.result().apply(row).amount(), TOP, BOTTOM))
                .toList();
        List<String> points = new ArrayList<>();
        for (int index = 0; index < heights.size(); index++) {
            points.add(x(index, heights.size()).toPlainString() + ","
                    + heights.get(index).toPlainString());
        }
        return new Line(series.name(), points.stream().collect(Collectors.joining(" ")), heights.getLast());
    }

    /** No two names stand on each other: each one at least a line below the one above it. */
    private static List<Line> apart(List<Line> lines) {
        List<Line> apart = new ArrayList<>();
        BigDecimal free = BigDecimal.ZERO;
        for (Line line : lines.stream().sorted(Comparator.comparing(Line::ends)).toList()) {
            BigDecimal at = line.ends().max(free);
            apart.add(new Line(line.name(), line.points(), at));
            free = at.add(new BigDecimal(LINE_HEIGHT));
        }
        return apart;
    }

    private static String label(BigDecimal amount, boolean millions) {
        BigDecimal shown = millions ? amount.movePointLeft(6) : amount;
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(shown);
    }

    private static BigDecimal x(int index, int count) {
        return new BigDecimal((RIGHT - LEFT) * index)
                .divide(new BigDecimal(Math.max(1, count - 1)), 1, RoundingMode.HALF_UP)
                .add(new BigDecimal(LEFT));
    }
}

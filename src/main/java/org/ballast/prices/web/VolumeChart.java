package org.ballast.prices.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ballast.pages.web.Figures;
import org.ballast.pages.web.Grouped;
import org.ballast.prices.application.ReadOnBalanceVolume.Day;
import org.ballast.prices.domain.VolumeTrend;

/**
 * On-balance volume as a line of an SVG drawing, 960 by 160 units, as wide as the candles above it: from zero on the first day.
 *
 * @param line points of the line, as SVG takes them
 * @param slope the straight line through the last days; empty for a single day
 * @param flags days that flagged
 */
public record VolumeChart(
        String line,
        Optional<Slope> slope,
        List<Flag> flags,
        List<CandleChart.Tick> volumes,
        List<CandleChart.Tick> days) {

    private static final int TOP = 12;
    private static final int BOTTOM = 128;
    private static final int VOLUME_TICKS = 3;
    private static final int DAY_TICKS = 6;

    /** The two ends of a straight line. */
    public record Slope(BigDecimal x1, BigDecimal y1, BigDecimal x2, BigDecimal y2) {}

    /** A day that flagged, as a place on the line. */
    public record Flag(LocalDate day, BigDecimal x, BigDecimal y) {}

    /**
     * @param shown in order, at least one
     */
    public static VolumeChart of(List<Day> shown) {
        BigDecimal zero = shown.getFirst().volume().volume();
        List<BigDecimal> sums =
                shown.stream().map(day -> day.volume().volume().subtract(zero)).toList();
        PriceAxis axis = PriceAxis.around(
                sums.stream().reduce(BigDecimal::min).orElseThrow(),
                sums.stream().reduce(BigDecimal::max).orElseThrow(),
                VOLUME_TICKS);
        List<Flag> flags = IntStream.range(0, shown.size())
                .filter(at -> shown.get(at).trend().filter(VolumeTrend::flags).isPresent())
                .mapToObj(at -> new Flag(
                        shown.get(at).volume().last().day(), x(at, sums.size()), axis.at(sums.get(at), TOP, BOTTOM)))
                .toList();
        return new VolumeChart(
                IntStream.range(0, sums.size())
                        .mapToObj(at -> x(at, sums.size()) + "," + axis.at(sums.get(at), TOP, BOTTOM))
                        .collect(Collectors.joining(" ")),
                slope(shown.getLast(), sums, axis),
                flags,
                axis.ticks().stream()
                        .map(sum -> new CandleChart.Tick(axis.at(sum, TOP, BOTTOM), Grouped.plain(sum, 0)))
                        .toList(),
                days(shown));
    }

    /** Least squares: through the middle of the days and the average of their sums. */
    private static Optional<Slope> slope(Day last, List<BigDecimal> sums, PriceAxis axis) {
        int from = Math.max(0, sums.size() - VolumeTrend.DAYS);
        List<BigDecimal> fitted = sums.subList(from, sums.size());
        if (last.trend().isEmpty() || fitted.size() < 2) {
            return Optional.empty();
        }
        BigDecimal average = fitted.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(fitted.size()), 6, RoundingMode.HALF_UP);
        BigDecimal half = last.trend()
                .orElseThrow()
                .slope()
                .multiply(BigDecimal.valueOf(fitted.size() - 1L))
                .divide(BigDecimal.TWO, 6, RoundingMode.HALF_UP);
        return Optional.of(new Slope(
                x(from, sums.size()),
                axis.at(average.subtract(half), TOP, BOTTOM),
                x(sums.size() - 1, sums.size()),
                axis.at(average.add(half), TOP, BOTTOM)));
    }

    private static List<CandleChart.Tick> days(List<Day> shown) {
        List<CandleChart.Tick> days = new ArrayList<>();
        int step = Math.ceilDiv(shown.size(), DAY_TICKS);
        for (int at = step / 2; at < shown.size(); at += step) {
            days.add(new CandleChart.Tick(
                    x(at, shown.size()),
                    Figures.day(shown.get(at).volume().last().day())));
        }
        return days;
    }

    private static BigDecimal x(int index, int count) {
        return new BigDecimal((CandleChart.RIGHT - CandleChart.LEFT) * (2 * index + 1))
                .divide(new BigDecimal(2 * count), 1, RoundingMode.HALF_UP)
                .add(new BigDecimal(CandleChart.LEFT));
    }
}

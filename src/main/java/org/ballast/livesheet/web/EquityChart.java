package org.ballast.livesheet.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ballast.livesheet.domain.LiveSeal;
import org.ballast.prices.web.PriceAxis;

/**
 * The equity of a day by minute as a line of an SVG drawing, 960 by 200 units: from 0 to 24 o'clock in UTC.
 *
 * @param points of the line
 * @param low and {@code high} the ends of the axis, between which a script draws on
 */
public record EquityChart(
        String points, List<Tick> amounts, List<Tick> hours, BigDecimal low, BigDecimal high, boolean millions) {

    static final int LEFT = 96;
    static final int RIGHT = 920;
    static final int TOP = 12;
    static final int BOTTOM = 168;

    private static final int MINUTES = 1_440;
    private static final int AMOUNT_TICKS = 4;
    private static final int HOURS_BETWEEN = 4;
    private static final BigDecimal TEN_MILLION = BigDecimal.TEN.pow(7);

    /** A place on an axis with its label. */
    public record Tick(BigDecimal at, String label) {}

    /**
     * @param seals of a day, at least one
     */
    static EquityChart of(List<LiveSeal> seals) {
        List<BigDecimal> sorted = seals.stream()
                .map(seal -> seal.equity().amount())
                .sorted(Comparator.naturalOrder())
                .toList();
        PriceAxis axis = axis(sorted.getFirst(), sorted.getLast());
        boolean millions = axis.from().abs().max(axis.to().abs()).compareTo(TEN_MILLION) >= 0;
        return new EquityChart(
                seals.stream()
                        .map(seal -> x(seal.minute()) + ","
                                + axis.at(seal.equity().amount(), TOP, BOTTOM).toPlainString())
                        .collect(Collectors.joining(" ")),
                axis.ticks().stream()
                        .map(amount -> new Tick(axis.at(amount, TOP, BOTTOM), label(amount, millions)))
                        .toList(),
                IntStream.rangeClosed(0, 24 / HOURS_BETWEEN)
                        .map(step -> step * HOURS_BETWEEN)
                        .mapToObj(hour -> new Tick(x(hour * 60), hour + ":00"))
                        .toList(),
                axis.from(),
                axis.to(),
                millions);
    }

    /** Room above and below, so that a day on which little happens does not look wild. */
    private static PriceAxis axis(BigDecimal lowest, BigDecimal highest) {
        BigDecimal room = highest.subtract(lowest)
                .max(highest.abs().movePointLeft(3))
                .max(BigDecimal.ONE)
                .divide(new BigDecimal(10), 4, RoundingMode.UP);
        return PriceAxis.around(lowest.subtract(room), highest.add(room), AMOUNT_TICKS);
    }

    private static BigDecimal x(Instant minute) {
        return x(minute.atZone(ZoneOffset.UTC).toLocalTime().toSecondOfDay() / 60);
    }

    private static BigDecimal x(int minute) {
        return new BigDecimal((RIGHT - LEFT) * minute)
                .divide(new BigDecimal(MINUTES), 1, RoundingMode.HALF_UP)
                .add(new BigDecimal(LEFT));
    }

    private static String label(BigDecimal amount, boolean millions) {
        BigDecimal shown = millions ? amount.movePointLeft(6) : amount;
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(shown);
    }
}

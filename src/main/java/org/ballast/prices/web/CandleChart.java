package org.ballast.prices.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ballast.amounts.UnitPrice;
import org.ballast.pages.web.Figures;
import org.ballast.pages.web.Grouped;
import org.ballast.prices.domain.PriceBar;

/**
 * A candlestick chart as lines and boxes of an SVG drawing, 960 by 320 units: the page draws what stands here. Where there
 * are more than 160 bars, neighbours are drawn as one candle.
 *
 * @param lowest the prices that are named: those that were used, else the lowest price drawn
 * @param barsACandle how many bars one candle stands for
 */
public record CandleChart(
        List<Candle> candles, List<Tick> prices, List<Tick> days, List<Mark> lowest, int barsACandle) {

    static final int LEFT = 80;
    static final int RIGHT = 944;
    static final int TOP = 16;
    static final int BOTTOM = 288;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final int MOST_CANDLES = 160;
    private static final int PRICE_TICKS = 5;
    private static final int DAY_TICKS = 6;

    /**
     * One candle: a line from low to high, a box from open to close.
     *
     * @param rising whether the close is above the open
     * @param label what it says in words
     */
    public record Candle(
            BigDecimal x,
            BigDecimal left,
            BigDecimal width,
            BigDecimal high,
            BigDecimal low,
            BigDecimal top,
            BigDecimal height,
            boolean rising,
            String label) {}

    /** A place on an axis with its label. */
    public record Tick(BigDecimal at, String label) {}

    /**
     * A price that is named in the drawing.
     *
     * @param before whether its label stands to the left of it, as there is no room on the right
     */
    public record Mark(BigDecimal x, BigDecimal y, String label, boolean before) {}

    /**
     * A price that something rests on.
     *
     * @param at when its bar opened
     */
    public record Used(Instant at, BigDecimal price) {}

    private record Prices(LocalDate day, BigDecimal open, BigDecimal high, BigDecimal low, BigDecimal close) {}

    /** The chart of bars in order with the lowest of them named; empty where there are none. */
    public static CandleChart of(List<PriceBar> bars) {
        return of(bars, List.of());
    }

    /**
     * The chart of bars in order; empty where there are none.
     *
     * @param used prices of some of the bars, which are named in place of the lowest
     */
    public static CandleChart of(List<PriceBar> bars, List<Used> used) {
        if (bars.isEmpty()) {
            return new CandleChart(List.of(), List.of(), List.of(), List.of(), 1);
        }
        int perCandle = Math.ceilDiv(bars.size(), MOST_CANDLES);
        Currency currency = bars.get(0).low().currency();
        List<Prices> merged = new ArrayList<>();
        for (int i = 0; i < bars.size(); i += perCandle) {
            merged.add(merge(bars.subList(i, Math.min(bars.size(), i + perCandle))));
        }
        PriceAxis axis = PriceAxis.around(
                merged.stream().map(Prices::low).reduce(BigDecimal::min).orElseThrow(),
                merged.stream().map(Prices::high).reduce(BigDecimal::max).orElseThrow(),
                PRICE_TICKS);
        List<Tick> prices = axis.ticks().stream()
                .map(price -> new Tick(axis.at(price, TOP, BOTTOM), Grouped.plain(price, 0)))
                .toList();
        List<Mark> marks = used.isEmpty()
                ? List.of(lowest(merged, currency, axis))
                : used.stream()
                        .map(each -> mark(
                                new UnitPrice(each.price(), currency),
                                each.at(),
                                candleOf(bars, each, perCandle),
                                merged.size(),
                                axis))
                        .toList();
        return new CandleChart(candles(merged, currency, axis), prices, days(merged), marks, perCandle);
    }

    private static Prices merge(List<PriceBar> bars) {
        PriceBar first = bars.get(0);
        return new Prices(
                first.opensAt().atZone(ZoneOffset.UTC).toLocalDate(),
                first.open().perUnit(),
                bars.stream()
                        .map(bar -> bar.high().perUnit())
                        .reduce(BigDecimal::max)
                        .orElseThrow(),
                bars.stream()
                        .map(bar -> bar.low().perUnit())
                        .reduce(BigDecimal::min)
                        .orElseThrow(),
                bars.get(bars.size() - 1).close().perUnit());
    }

    private static List<Candle> candles(List<Prices> merged, Currency currency, PriceAxis axis) {
        BigDecimal width = new BigDecimal((RIGHT - LEFT) * 6)
                .divide(new BigDecimal(merged.size() * 10), 1, RoundingMode.DOWN)
                .min(new BigDecimal(24))
                .max(BigDecimal.ONE);
        List<Candle> candles = new ArrayList<>();
        for (int i = 0; i < merged.size(); i++) {
            Prices prices = merged.get(i);
            BigDecimal x = x(i, merged.size());
            BigDecimal top = axis.at(prices.open().max(prices.close()), TOP, BOTTOM);
            BigDecimal bottom = axis.at(prices.open().min(prices.close()), TOP, BOTTOM);
            candles.add(new Candle(
                    x,
                    x.subtract(width.divide(new BigDecimal(2), 1, RoundingMode.DOWN)),
                    width,
                    axis.at(prices.high(), TOP, BOTTOM),
                    axis.at(prices.low(), TOP, BOTTOM),
                    top,
                    bottom.subtract(top).max(BigDecimal.ONE),
                    prices.close().compareTo(prices.open()) >= 0,
                    DAY.format(prices.day()) + ": "
                            + Stream.of(prices.open(), prices.high(), prices.low(), prices.close())
                                    .map(price -> Figures.price(new UnitPrice(price, currency)))
                                    .collect(Collectors.joining(" / "))));
        }
        return candles;
    }

    private static Mark lowest(List<Prices> merged, Currency currency, PriceAxis axis) {
        int at = IntStream.range(0, merged.size())
                .boxed()
                .min(Comparator.comparing(index -> merged.get(index).low()))
                .orElseThrow();
        Prices prices = merged.get(at);
        Instant day = prices.day().atStartOfDay(ZoneOffset.UTC).toInstant();
        return mark(new UnitPrice(prices.low(), currency), day, at, merged.size(), axis);
    }

    private static Mark mark(UnitPrice price, Instant at, int candle, int candles, PriceAxis axis) {
        return new Mark(
                x(candle, candles),
                axis.at(price.perUnit(), TOP, BOTTOM),
                DAY.format(at.atZone(ZoneOffset.UTC)) + ": " + Figures.price(price),
                candle * 2 > candles);
    }

    /** The candle that the bar of a price is drawn in. */
    private static int candleOf(List<PriceBar> bars, Used used, int perCandle) {
        int index = 0;
        for (int at = 0; at < bars.size(); at++) {
            index = bars.get(at).opensAt().isAfter(used.at()) ? index : at;
        }
        return index / perCandle;
    }

    private static List<Tick> days(List<Prices> merged) {
        List<Tick> days = new ArrayList<>();
        int step = Math.ceilDiv(merged.size(), DAY_TICKS);
        for (int i = step / 2; i < merged.size(); i += step) {
            days.add(new Tick(x(i, merged.size()), DAY.format(merged.get(i).day())));
        }
        return days;
    }

    private static BigDecimal x(int index, int count) {
        return new BigDecimal((RIGHT - LEFT) * (2 * index + 1))
                .divide(new BigDecimal(2 * count), 1, RoundingMode.HALF_UP)
                .add(new BigDecimal(LEFT));
    }
}

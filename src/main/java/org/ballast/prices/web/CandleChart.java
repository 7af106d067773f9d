package org.ballast.prices.web;

import java.math.BigDecimal;
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
import java.util.stream.Stream;
import org.ballast.amounts.UnitPrice;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.Mark;
import org.ballast.charts.domain.Mark.Candles.Candle;
import org.ballast.charts.domain.SaidInChart;
import org.ballast.charts.domain.Tone;
import org.ballast.pages.web.Figures;
import org.ballast.pages.web.Words;
import org.ballast.prices.domain.PriceBar;

/** Bars of a market as candles. Where there are more than 160 bars, neighbours are drawn as one candle. */
public final class CandleChart {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final int MOST_CANDLES = 160;

    /** The words of the pages of prices. */
    public static final SaidInChart ON_PAGES = (key, arguments) -> Words.in("prices", key, arguments);

    private CandleChart() {}

    /**
     * A price that something rests on.
     *
     * @param at when its bar opened
     */
    public record Used(Instant at, BigDecimal price) {}

    private record Prices(LocalDate day, BigDecimal open, BigDecimal high, BigDecimal low, BigDecimal close) {}

    /** How many bars one candle stands for, of so many. */
    public static int barsACandle(int bars) {
        return Math.max(1, Math.ceilDiv(bars, MOST_CANDLES));
    }

    /**
     * The chart of bars in order; nothing is drawn where there are none.
     *
     * @param used prices of some of the bars, each named by a line across; the lowest of all is where there are none
     * @param title what it shows, in words
     */
    public static Chart of(List<PriceBar> bars, List<Used> used, String title, String unit, SaidInChart words) {
        if (bars.isEmpty()) {
            return Chart.byName(title, unit, List.of(), List.of());
        }
        int perCandle = barsACandle(bars.size());
        Currency currency = bars.getFirst().low().currency();
        List<Prices> merged = new ArrayList<>();
        for (int at = 0; at < bars.size(); at += perCandle) {
            merged.add(merge(bars.subList(at, Math.min(bars.size(), at + perCandle))));
        }
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Candles(
                words.text("chart.close"),
                Tone.FIRST,
                merged.stream().map(prices -> candle(prices, currency)).toList()));
        if (used.isEmpty()) {
            Prices lowest =
                    merged.stream().min(Comparator.comparing(Prices::low)).orElseThrow();
            marks.add(level(lowest.day(), lowest.low(), currency));
        }
        used.forEach(each -> marks.add(level(LocalDate.ofInstant(each.at(), ZoneOffset.UTC), each.price(), currency)));
        return Chart.byName(
                title,
                unit,
                merged.stream().map(prices -> DAY.format(prices.day())).toList(),
                marks);
    }

    private static Mark level(LocalDate day, BigDecimal price, Currency currency) {
        return new Mark.Level(
                DAY.format(day) + ": " + Figures.price(new UnitPrice(price, currency)), Tone.QUIET, price);
    }

    private static Candle candle(Prices prices, Currency currency) {
        return new Candle(
                prices.open(),
                prices.high(),
                prices.low(),
                prices.close(),
                DAY.format(prices.day()) + ": "
                        + Stream.of(prices.open(), prices.high(), prices.low(), prices.close())
                                .map(price -> Figures.price(new UnitPrice(price, currency)))
                                .collect(Collectors.joining(" / ")));
    }

    private static Prices merge(List<PriceBar> bars) {
        PriceBar first = bars.getFirst();
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
                bars.getLast().close().perUnit());
    }
}

package org.ballast.charts.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ballast.charts.domain.Drawing.Box;
import org.ballast.charts.domain.Drawing.Look;
import org.ballast.charts.domain.Drawing.Path;
import org.ballast.charts.domain.Drawing.Point;
import org.ballast.charts.domain.Drawing.Shape;
import org.ballast.charts.domain.Mark.Candles;
import org.ballast.charts.domain.Mark.Candles.Candle;

/** Candles: hollow where the price rose, full where it fell, so that no color is needed to tell them apart. */
final class CandleShapes {

    private static final BigDecimal SHARE = new BigDecimal("0.6");
    private static final BigDecimal WIDEST = new BigDecimal(24);

    private CandleShapes() {}

    static List<Shape> drawn(Candles candles, Plot plot, int names) {
        BigDecimal width = plot.band(names)
                .multiply(SHARE)
                .setScale(1, RoundingMode.DOWN)
                .min(WIDEST)
                .max(BigDecimal.ONE);
        return IntStream.range(0, candles.candles().size())
                .boxed()
                .flatMap(at ->
                        drawn(candles.candles().get(at), plot.x(BigDecimal.valueOf(at)), width, candles.tone(), plot))
                .toList();
    }

    private static Stream<Shape> drawn(Candle candle, BigDecimal x, BigDecimal width, Tone tone, Plot plot) {
        BigDecimal top = plot.y(candle.open().max(candle.close()));
        BigDecimal bottom = plot.y(candle.open().min(candle.close()));
        boolean rising = candle.close().compareTo(candle.open()) >= 0;
        return Stream.of(
                new Path(
                        List.of(new Point(x, plot.y(candle.high())), new Point(x, plot.y(candle.low()))),
                        tone,
                        Look.HOLLOW),
                new Box(
                        x.subtract(width.divide(BigDecimal.TWO, 1, RoundingMode.DOWN)),
                        top,
                        width,
                        bottom.subtract(top).max(BigDecimal.ONE),
                        tone,
                        rising ? Look.HOLLOW : Look.FULL,
                        candle.told()));
    }
}

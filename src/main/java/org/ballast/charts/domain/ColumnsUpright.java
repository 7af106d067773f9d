package org.ballast.charts.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.ballast.charts.domain.Column.Segment;
import org.ballast.charts.domain.Drawing.Anchor;
import org.ballast.charts.domain.Drawing.Box;
import org.ballast.charts.domain.Drawing.Look;
import org.ballast.charts.domain.Drawing.Path;
import org.ballast.charts.domain.Drawing.Point;
import org.ballast.charts.domain.Drawing.Shape;
import org.ballast.charts.domain.Drawing.Text;

/** Columns over their names: boxes, the figure of a bar beyond its end where there is room, and between falls a fine line. */
final class ColumnsUpright {

    private static final BigDecimal SHARE = new BigDecimal("0.72");
    private static final BigDecimal WIDEST = new BigDecimal(64);
    private static final BigDecimal HALF_LINE = new BigDecimal(9);

    private final Chart chart;
    private final Plot plot;
    private final ChartWords words;
    private final Magnitude magnitude;
    private final List<String> names;

    ColumnsUpright(Chart chart, Plot plot, ChartWords words, Magnitude magnitude) {
        this.chart = chart;
        this.plot = plot;
        this.words = words;
        this.magnitude = magnitude;
        this.names = ((Along.Names) chart.along()).names();
    }

    List<Shape> drawn() {
        List<Column> columns = Column.of(chart.marks());
        List<Shape> shapes = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            shapes.addAll(column(columns.get(at), at));
        }
        if (chart.marks().stream().anyMatch(Mark.Waterfall.class::isInstance)) {
            shapes.addAll(joints(columns));
        }
        return shapes;
    }

    private List<Shape> column(Column column, int at) {
        List<Shape> shapes = new ArrayList<>();
        int lanes = Math.max(1, column.lanes().size());
        BigDecimal lane = plot.band(names.size())
                .multiply(SHARE)
                .divide(BigDecimal.valueOf(lanes), 1, RoundingMode.DOWN)
                .min(WIDEST)
                .max(BigDecimal.ONE);
        BigDecimal left = plot.x(BigDecimal.valueOf(at))
                .subtract(lane.multiply(BigDecimal.valueOf(lanes)).divide(BigDecimal.TWO, 1, RoundingMode.DOWN));
        for (int number = 0; number < column.lanes().size(); number++) {
            BigDecimal x = left.add(lane.multiply(BigDecimal.valueOf(number)));
            for (Segment segment : column.lanes().get(number)) {
                shapes.add(box(segment, x, lane, names.get(at)));
                if (segment.sum()) {
                    shapes.addAll(figure(segment, x, lane, lanes));
                }
            }
        }
        return shapes;
    }

    private Box box(Segment segment, BigDecimal x, BigDecimal width, String name) {
        BigDecimal top = plot.y(segment.from().max(segment.to()));
        BigDecimal bottom = plot.y(segment.from().min(segment.to()));
        return new Box(
                x,
                top,
                width,
                bottom.subtract(top).max(BigDecimal.ONE),
                segment.tone(),
                Look.FULL,
                words.told(name, segment.name(), Magnitude.written(segment.amount())));
    }

    private List<Text> figure(Segment segment, BigDecimal x, BigDecimal width, int lanes) {
        String text = magnitude.beside(segment.amount(), plot.values().step());
        BigDecimal room = lanes == 1 ? plot.band(names.size()) : width;
        if (BigDecimal.valueOf(Letters.width(text)).compareTo(room) > 0) {
            return List.of();
        }
        boolean down = segment.to().compareTo(segment.from()) < 0;
        BigDecimal end = plot.y(segment.to());
        BigDecimal y = down ? end.add(HALF_LINE) : end.subtract(HALF_LINE);
        BigDecimal middle = x.add(width.divide(BigDecimal.TWO, 1, RoundingMode.DOWN));
        return List.of(new Text(new Point(middle, y), text, Anchor.MIDDLE, Tone.INK, Look.NAME));
    }

    private List<Shape> joints(List<Column> columns) {
        List<Shape> joints = new ArrayList<>();
        for (int at = 0; at + 1 < columns.size(); at++) {
            BigDecimal y = plot.y(columns.get(at).lanes().getFirst().getFirst().to());
            joints.add(new Path(
                    List.of(
                            new Point(plot.x(BigDecimal.valueOf(at)), y),
                            new Point(plot.x(BigDecimal.valueOf(at + 1L)), y)),
                    Tone.QUIET,
                    Look.GRID));
        }
        return joints;
    }
}

package org.ballast.charts.domain;

import java.math.BigDecimal;
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
import org.ballast.charts.domain.Mark.Level;

/** Names below each other, their bars beside them or, in a narrow drawing, below each name; as high as it has to be. */
final class LyingLayout {

    private static final int BAR = 14;
    private static final int GAP = 8;
    private static final int ABOVE = 20;
    private static final int SHARE_OF_NAMES = 3;
    private static final int ROOM_A_TICK = 90;

    private final Chart chart;
    private final ChartSize size;
    private final ChartWords words;
    private final List<String> names;
    private final List<Column> columns;
    private final ValueAxis values;
    private final Magnitude magnitude;
    private final Legend legend;
    private final int left;
    private final int right;

    private LyingLayout(Chart chart, ChartSize size, ChartWords words) {
        this.chart = chart;
        this.size = size;
        this.words = words;
        this.names = ((Along.Names) chart.along()).names();
        this.columns = Column.of(chart.marks());
        this.values = Layout.axis(chart, Math.max(2, size.width() / 2 / ROOM_A_TICK));
        this.magnitude = Magnitude.of(values.from().abs().max(values.to().abs()));
        this.legend = Legend.of(chart, size, Layout.EDGE);
        int longest = names.stream().mapToInt(Letters::width).max().orElse(0);
        this.left = size.narrow() ? Layout.EDGE : Layout.EDGE + GAP + Math.min(longest, size.width() / SHARE_OF_NAMES);
        this.right = size.width() - Layout.EDGE - figureRoom();
    }

    static Drawing of(Chart chart, ChartSize size, ChartWords words) {
        LyingLayout layout = new LyingLayout(chart, size, words);
        List<Shape> shapes = layout.shapes();
        return new Drawing(size.width(), layout.bottom() + Letters.LINE + Layout.EDGE, shapes);
    }

    private int figureRoom() {
        return GAP
                + columns.stream()
                        .flatMap(column -> column.lanes().stream())
                        .mapToInt(lane -> Letters.width(figure(lane)))
                        .max()
                        .orElse(0);
    }

    private int top() {
        return ABOVE + GAP + legend.lines() * Letters.LINE;
    }

    private int lanes() {
        return columns.stream().mapToInt(column -> column.lanes().size()).max().orElse(1);
    }

    private int row() {
        return lanes() * BAR + GAP + (size.narrow() ? Letters.LINE : 0);
    }

    private int bottom() {
        return top() + names.size() * row();
    }

    private List<Shape> shapes() {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(text(
                Layout.EDGE,
                Layout.EDGE + 2,
                words.unit(chart.unit(), magnitude),
                Anchor.START,
                Tone.QUIET,
                Look.TICK));
        shapes.addAll(legend.drawn(ABOVE + GAP / 2));
        for (BigDecimal tick : values.ticks()) {
            shapes.add(upright(x(tick), tick.signum() == 0 ? Tone.INK : Tone.QUIET, Look.GRID));
            shapes.add(new Text(
                    new Point(
                            Letters.inside(x(tick), magnitude.tick(tick), size.width()),
                            BigDecimal.valueOf(bottom() + GAP)),
                    magnitude.tick(tick),
                    Anchor.MIDDLE,
                    Tone.QUIET,
                    Look.TICK));
        }
        for (int at = 0; at < names.size(); at++) {
            shapes.addAll(row(at));
        }
        chart.marks().stream()
                .filter(Level.class::isInstance)
                .map(Level.class::cast)
                .forEach(level -> shapes.addAll(level(level)));
        return shapes;
    }

    private List<Shape> level(Level level) {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(upright(x(level.value()), level.tone(), Look.LEVEL));
        if (!size.narrow()) {
            shapes.add(new Text(
                    new Point(Letters.inside(x(level.value()), level.name(), size.width()), BigDecimal.valueOf(ABOVE)),
                    level.name(),
                    Anchor.MIDDLE,
                    level.tone(),
                    Look.NAME));
        }
        return shapes;
    }

    private List<Shape> row(int at) {
        List<Shape> shapes = new ArrayList<>();
        int y = top() + at * row();
        int bars = size.narrow() ? y + Letters.LINE : y;
        String name =
                Letters.cut(names.get(at), size.narrow() ? size.width() - 2 * Layout.EDGE : left - GAP - Layout.EDGE);
        int middle = size.narrow() ? y + Letters.LINE / 2 : y + lanes() * BAR / 2;
        shapes.add(text(
                size.narrow() ? Layout.EDGE : left - GAP,
                middle,
                name,
                size.narrow() ? Anchor.START : Anchor.END,
                Tone.INK,
                Look.TICK));
        List<List<Segment>> lanes = at < columns.size() ? columns.get(at).lanes() : List.of();
        for (int lane = 0; lane < lanes.size(); lane++) {
            shapes.addAll(lane(lanes.get(lane), bars + lane * BAR, names.get(at)));
        }
        return shapes;
    }

    private List<Shape> lane(List<Segment> lane, int y, String name) {
        List<Shape> shapes = new ArrayList<>();
        BigDecimal end = x(BigDecimal.ZERO.max(values.from()));
        for (Segment segment : lane) {
            BigDecimal from = x(segment.from().min(segment.to()));
            BigDecimal to = x(segment.from().max(segment.to()));
            end = end.max(to);
            shapes.add(new Box(
                    from,
                    BigDecimal.valueOf(y + 1L),
                    to.subtract(from).max(BigDecimal.ONE),
                    BigDecimal.valueOf(BAR - 2L),
                    segment.tone(),
                    Look.FULL,
                    words.told(name, segment.name(), Magnitude.written(segment.amount()))));
        }
        if (!lane.isEmpty()) {
            shapes.add(new Text(
                    new Point(end.add(BigDecimal.valueOf(GAP / 2)), BigDecimal.valueOf(y + BAR / 2)),
                    figure(lane),
                    Anchor.START,
                    Tone.INK,
                    Look.NAME));
        }
        return shapes;
    }

    /** The sum of what stands in a lane. */
    private String figure(List<Segment> lane) {
        BigDecimal sum = lane.stream().map(Segment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return magnitude.beside(sum, values.step());
    }

    private Path upright(BigDecimal x, Tone tone, Look look) {
        return new Path(
                List.of(new Point(x, BigDecimal.valueOf(top() - GAP / 2)), new Point(x, BigDecimal.valueOf(bottom()))),
                tone,
                look);
    }

    private BigDecimal x(BigDecimal value) {
        return values.at(value, BigDecimal.valueOf(left), BigDecimal.valueOf(right));
    }

    private static Text text(int x, int y, String text, Anchor anchor, Tone tone, Look look) {
        return new Text(new Point(BigDecimal.valueOf(x), BigDecimal.valueOf(y)), text, anchor, tone, look);
    }
}

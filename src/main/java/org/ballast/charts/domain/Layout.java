package org.ballast.charts.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ballast.charts.domain.Drawing.Anchor;
import org.ballast.charts.domain.Drawing.Look;
import org.ballast.charts.domain.Drawing.Path;
import org.ballast.charts.domain.Drawing.Point;
import org.ballast.charts.domain.Drawing.Shape;
import org.ballast.charts.domain.Drawing.Text;
import org.ballast.charts.domain.Mark.Between;
import org.ballast.charts.domain.Mark.Candles;
import org.ballast.charts.domain.Mark.Course;
import org.ballast.charts.domain.Mark.Dots;
import org.ballast.charts.domain.Mark.Level;
import org.ballast.charts.domain.Mark.Upright;

/** Where everything stands in a drawing of a chart: the same for the same chart, size and words. */
public final class Layout {

    static final int EDGE = 8;
    private static final int TICK_TO_PLOT = 8;
    private static final int FOOT = 24;
    private static final int ABOVE = 20;
    private static final int A_TICK = 56;
    private static final int SHARE_OF_NAMES = 4;

    private final Chart chart;
    private final ChartSize size;
    private final ChartWords words;
    private final ValueAxis values;
    private final Magnitude magnitude;
    private final Legend legend;
    private final Plot plot;

    private Layout(Chart chart, ChartSize size, ChartWords words) {
        this.chart = chart;
        this.size = size;
        this.words = words;
        this.values = axis(chart, size.height() / A_TICK);
        this.magnitude = Magnitude.of(values.from().abs().max(values.to().abs()));
        this.legend = Legend.of(chart, size, EDGE);
        this.plot = plot();
    }

    /** The drawing of a chart that is drawable. */
    public static Drawing of(Chart chart, ChartSize size, ChartWords words) {
        if (lies(chart, size)) {
            return LyingLayout.of(chart, size, words);
        }
        Layout layout = new Layout(chart, size, words);
        return new Drawing(size.width(), size.height(), layout.shapes());
    }

    /** Bars with names that find no room beside each other lie in a narrow drawing. */
    private static boolean lies(Chart chart, ChartSize size) {
        if (!(chart.along() instanceof Along.Names names) || !chart.hasColumns()) {
            return false;
        }
        boolean courses =
                chart.marks().stream().anyMatch(mark -> mark instanceof Course && !(mark instanceof Mark.Bars));
        int letters = names.names().stream().mapToInt(Letters::width).sum();
        return chart.lying()
                || (size.narrow() && !courses && letters + names.names().size() * TICK_TO_PLOT > size.width() * 3 / 4);
    }

    /** With zero in it where bars stand on it. */
    static ValueAxis axis(Chart chart, int ticks) {
        List<BigDecimal> all = Stream.concat(
                        chart.values(), chart.hasColumns() ? Stream.of(BigDecimal.ZERO) : Stream.empty())
                .sorted()
                .toList();
        return all.isEmpty()
                ? ValueAxis.around(BigDecimal.ZERO, BigDecimal.ONE, ticks)
                : ValueAxis.around(all.getFirst(), all.getLast(), ticks);
    }

    private Plot plot() {
        int left = EDGE
                + TICK_TO_PLOT
                + values.ticks().stream()
                        .mapToInt(tick -> Letters.width(magnitude.tick(tick)))
                        .max()
                        .orElse(0);
        int beside = size.narrow()
                ? 0
                : named().mapToInt(wanted -> Letters.width(wanted.text())).max().orElse(0);
        int right =
                size.width() - EDGE - Math.min(beside, size.width() / SHARE_OF_NAMES) - (beside > 0 ? TICK_TO_PLOT : 0);
        int top = ABOVE + TICK_TO_PLOT + legend.lines() * Letters.LINE;
        return new Plot(left, right, top, size.height() - FOOT, AlongAxis.of(chart, right - left), values);
    }

    private List<Shape> shapes() {
        List<Shape> shapes = new ArrayList<>();
        shapes.add(
                new Text(at(EDGE, EDGE + 2), words.unit(chart.unit(), magnitude), Anchor.START, Tone.QUIET, Look.TICK));
        shapes.addAll(legend.drawn(ABOVE + TICK_TO_PLOT / 2));
        shapes.addAll(grid());
        chart.marks().stream()
                .filter(Between.class::isInstance)
                .map(Between.class::cast)
                .forEach(between -> shapes.addAll(Courses.drawn(between, plot)));
        if (chart.hasColumns()) {
            shapes.addAll(new ColumnsUpright(chart, plot, words, magnitude).drawn());
        }
        chart.marks().forEach(mark -> shapes.addAll(marked(mark)));
        if (!size.narrow()) {
            shapes.addAll(names());
        }
        return shapes;
    }

    private List<Shape> grid() {
        List<Shape> grid = new ArrayList<>();
        for (BigDecimal tick : values.ticks()) {
            BigDecimal y = plot.y(tick);
            boolean zero = tick.signum() == 0;
            grid.add(across(y, zero ? Tone.INK : Tone.QUIET, Look.GRID));
            grid.add(new Text(
                    new Point(BigDecimal.valueOf(plot.left() - TICK_TO_PLOT), y),
                    magnitude.tick(tick),
                    Anchor.END,
                    Tone.QUIET,
                    Look.TICK));
        }
        for (AlongAxis.Tick tick : plot.along().ticks()) {
            grid.add(new Text(
                    new Point(
                            Letters.inside(plot.x(tick.along()), tick.words(), size.width()),
                            BigDecimal.valueOf(plot.bottom() + FOOT / 2 + 2)),
                    tick.words(),
                    Anchor.MIDDLE,
                    Tone.QUIET,
                    Look.TICK));
        }
        if (chart.along() instanceof Along.Figures figures) {
            grid.add(new Text(at(size.width() - EDGE, EDGE + 2), figures.name(), Anchor.END, Tone.QUIET, Look.TICK));
        }
        return grid;
    }

    private List<Shape> marked(Mark mark) {
        if (mark instanceof Candles candles) {
            return CandleShapes.drawn(
                    candles, plot, ((Along.Names) chart.along()).names().size());
        }
        if (mark instanceof Course course && !(course instanceof Mark.Bars)) {
            return Courses.drawn(course, plot, words);
        }
        if (mark instanceof Level level) {
            return List.of(across(plot.y(level.value()), level.tone(), Look.LEVEL));
        }
        if (mark instanceof Upright upright) {
            BigDecimal x = plot.x(upright.along());
            return List.of(new Path(
                    List.of(
                            new Point(x, BigDecimal.valueOf(plot.top())),
                            new Point(x, BigDecimal.valueOf(plot.bottom()))),
                    upright.tone(),
                    Look.LEVEL));
        }
        return List.of();
    }

    /** At the end of its line stands the name of a course and of a level, beside its line that of a place. */
    private List<Shape> names() {
        List<Shape> names = new ArrayList<>();
        List<Letters.Wanted> wanted = named().map(
                        each -> new Letters.Wanted(each.text(), each.tone(), plot.y(each.at())))
                .toList();
        int room = size.width() - EDGE - plot.right();
        for (Letters.Wanted each : Letters.apart(wanted, plot.top(), plot.bottom())) {
            names.add(new Text(
                    new Point(BigDecimal.valueOf(plot.right() + TICK_TO_PLOT), each.at()),
                    Letters.cut(each.text(), room),
                    Anchor.START,
                    each.tone(),
                    Look.NAME));
        }
        List<Upright> above = new ArrayList<>();
        for (Mark mark : chart.marks()) {
            if (mark instanceof Upright upright) {
                names.add(beside(
                        new Point(
                                plot.x(upright.along()), BigDecimal.valueOf(plot.top() + EDGE + below(above, upright))),
                        upright.name(),
                        upright.tone()));
                above.add(upright);
            } else if (mark instanceof Dots dots && dots.spots().size() == 1) {
                Spot spot = dots.spots().getFirst();
                spot.value()
                        .ifPresent(value -> names.add(beside(plot.at(spot.along(), value), dots.name(), dots.tone())));
            }
        }
        return names;
    }

    /** How much lower a name stands where others that stand above it would meet it. */
    private int below(List<Upright> above, Upright upright) {
        long near = above.stream()
                .filter(each -> plot.x(each.along())
                                .subtract(plot.x(upright.along()))
                                .abs()
                                .compareTo(
                                        BigDecimal.valueOf(Letters.width(each.name()) + Letters.width(upright.name())))
                        < 0)
                .count();
        return Math.toIntExact(near) * Letters.LINE;
    }

    /** To the right of a place, or to the left of it in the right half. */
    private Text beside(Point at, String name, Tone tone) {
        boolean before = at.x().compareTo(BigDecimal.valueOf((plot.left() + plot.right()) / 2)) > 0;
        BigDecimal aside = BigDecimal.valueOf(before ? -TICK_TO_PLOT : TICK_TO_PLOT);
        return new Text(
                new Point(at.x().add(aside), at.y()), name, before ? Anchor.END : Anchor.START, tone, Look.NAME);
    }

    /** What is named at its end, with the value that it ends at. */
    private Stream<Letters.Wanted> named() {
        return chart.marks().stream().flatMap(mark -> {
            if (mark instanceof Level level) {
                return Stream.of(new Letters.Wanted(level.name(), level.tone(), level.value()));
            }
            if (mark instanceof Course course && !(mark instanceof Mark.Bars) && !(mark instanceof Dots)) {
                return course.spots().reversed().stream()
                        .flatMap(spot -> spot.value().stream())
                        .limit(1)
                        .map(value -> new Letters.Wanted(course.name(), course.tone(), value));
            }
            return Stream.empty();
        });
    }

    private Path across(BigDecimal y, Tone tone, Look look) {
        return new Path(
                List.of(new Point(BigDecimal.valueOf(plot.left()), y), new Point(BigDecimal.valueOf(plot.right()), y)),
                tone,
                look);
    }

    private static Point at(int x, int y) {
        return new Point(BigDecimal.valueOf(x), BigDecimal.valueOf(y));
    }
}

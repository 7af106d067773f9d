package org.ballast.charts.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ballast.charts.domain.Drawing.Anchor;
import org.ballast.charts.domain.Drawing.Box;
import org.ballast.charts.domain.Drawing.Look;
import org.ballast.charts.domain.Drawing.Path;
import org.ballast.charts.domain.Drawing.Point;
import org.ballast.charts.domain.Drawing.Shape;
import org.ballast.charts.domain.Drawing.Text;
import org.ballast.charts.domain.Mark.Bars;
import org.ballast.charts.domain.Mark.Course;
import org.ballast.charts.domain.Mark.Dots;
import org.ballast.charts.domain.Mark.Level;
import org.ballast.charts.domain.Mark.Stack;
import org.ballast.charts.domain.Mark.Upright;

/** The names above a drawing, each behind a sample of its mark, in as many lines as they need. */
record Legend(List<Entry> entries, int left, int width) {

    private static final int SAMPLE = 18;
    private static final int BOX = 10;
    private static final int APART = 14;

    /** A name with its mark. */
    private record Entry(String name, Tone tone, Kind kind) {}

    private enum Kind {
        LINE,
        BOX,
        LEVEL
    }

    /** What no name stands beside: bars where there are several, and in a narrow drawing everything. */
    static Legend of(Chart chart, ChartSize size, int left) {
        boolean columns = chart.marks().stream().filter(Bars.class::isInstance).count() > 1
                || chart.marks().stream().anyMatch(Stack.class::isInstance);
        List<Entry> entries = chart.marks().stream()
                .flatMap(mark -> entries(mark, columns, size.narrow()))
                .toList();
        return new Legend(entries, left, size.width() - left);
    }

    private static Stream<Entry> entries(Mark mark, boolean columns, boolean narrow) {
        if (mark instanceof Stack stack) {
            return stack.parts().stream().map(part -> new Entry(part.name(), part.tone(), Kind.BOX));
        }
        if (mark instanceof Bars bars) {
            return columns ? Stream.of(new Entry(bars.name(), bars.tone(), Kind.BOX)) : Stream.empty();
        }
        if (mark instanceof Level level) {
            return narrow ? Stream.of(new Entry(level.name(), level.tone(), Kind.LEVEL)) : Stream.empty();
        }
        if (mark instanceof Upright upright) {
            return narrow ? Stream.of(new Entry(upright.name(), upright.tone(), Kind.LEVEL)) : Stream.empty();
        }
        if (mark instanceof Course course) {
            boolean several = course instanceof Dots dots && dots.spots().size() > 1;
            return narrow || several
                    ? Stream.of(new Entry(course.name(), course.tone(), course instanceof Dots ? Kind.BOX : Kind.LINE))
                    : Stream.empty();
        }
        return Stream.empty();
    }

    /** How many lines it takes. */
    int lines() {
        return entries.isEmpty() ? 0 : placed().getLast().line() + 1;
    }

    List<Shape> drawn(int top) {
        List<Shape> shapes = new ArrayList<>();
        for (Placed placed : placed()) {
            BigDecimal x = BigDecimal.valueOf(placed.x());
            BigDecimal y = BigDecimal.valueOf(top + (long) placed.line() * Letters.LINE);
            shapes.add(sample(placed.entry(), x, y));
            shapes.add(new Text(
                    new Point(x.add(BigDecimal.valueOf(SAMPLE)), y),
                    Letters.cut(placed.entry().name(), width - SAMPLE),
                    Anchor.START,
                    placed.entry().tone(),
                    Look.NAME));
        }
        return shapes;
    }

    private record Placed(Entry entry, int x, int line) {}

    private List<Placed> placed() {
        List<Placed> placed = new ArrayList<>();
        int x = left;
        int line = 0;
        for (Entry entry : entries) {
            int taken = SAMPLE + Letters.width(entry.name());
            if (x > left && x + taken > left + width) {
                x = left;
                line++;
            }
            placed.add(new Placed(entry, x, line));
            x += taken + APART;
        }
        return placed;
    }

    private static Shape sample(Entry entry, BigDecimal x, BigDecimal y) {
        BigDecimal half = BigDecimal.valueOf(BOX / 2);
        return switch (entry.kind()) {
            case BOX ->
                new Box(
                        x,
                        y.subtract(half),
                        BigDecimal.valueOf(BOX),
                        BigDecimal.valueOf(BOX),
                        entry.tone(),
                        Look.FULL,
                        "");
            case LINE, LEVEL ->
                new Path(
                        List.of(new Point(x, y), new Point(x.add(BigDecimal.valueOf(SAMPLE - 4)), y)),
                        entry.tone(),
                        entry.kind() == Kind.LINE ? Look.LINE : Look.LEVEL);
        };
    }
}

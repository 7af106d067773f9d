package org.ballast.charts.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.ballast.charts.domain.Drawing.Area;
import org.ballast.charts.domain.Drawing.Box;
import org.ballast.charts.domain.Drawing.Dot;
import org.ballast.charts.domain.Drawing.Look;
import org.ballast.charts.domain.Drawing.Path;
import org.ballast.charts.domain.Drawing.Point;
import org.ballast.charts.domain.Drawing.Shape;
import org.ballast.charts.domain.Drawing.Text;
import org.ballast.charts.domain.Tone;

/** Paints shapes of a drawing as the style sheet of pages does, in the light colors. */
final class Painter {

    private static final Color PAPER = Color.WHITE;
    private static final Color GRID = new Color(0xD6, 0xDD, 0xE1);
    private static final float[] LEVEL = {4, 4};
    private static final float SIZE = 12;
    private static final double SOFT = 0.16;
    private static final double DOT = 8;
    private static final double BELOW_MIDDLE = 4.2;

    private final Graphics2D page;
    private final Outlines outlines;

    Painter(Graphics2D page, Outlines outlines) {
        this.page = page;
        this.outlines = outlines;
    }

    void paint(Shape shape) {
        switch (shape) {
            case Path path -> stroke(path);
            case Area area -> fill(lines(area.outline(), true), area.tone(), area.look());
            case Box box ->
                fill(
                        new Rectangle2D.Double(
                                box.x().doubleValue(),
                                box.y().doubleValue(),
                                box.width().doubleValue(),
                                box.height().doubleValue()),
                        box.tone(),
                        box.look());
            case Dot dot ->
                fill(
                        new Ellipse2D.Double(
                                dot.at().x().doubleValue() - DOT / 2,
                                dot.at().y().doubleValue() - DOT / 2,
                                DOT,
                                DOT),
                        dot.tone(),
                        dot.look());
            case Text text -> write(text);
        }
    }

    private void stroke(Path path) {
        boolean grid = path.look() == Look.GRID;
        page.setColor(grid && path.tone() != Tone.INK ? GRID : color(path.tone()));
        page.setStroke(
                switch (path.look()) {
                    case GRID -> new BasicStroke(path.tone() == Tone.INK ? 0.8f : 0.6f);
                    case LEVEL -> dashed(1.5f, LEVEL);
                    case HOLLOW -> new BasicStroke(1);
                    default -> dashed(2, dashes(path.tone()));
                });
        page.draw(lines(path.points(), false));
    }

    private void fill(java.awt.Shape shape, Tone tone, Look look) {
        page.setColor(
                switch (look) {
                    case SOFT -> tinted(tone);
                    case HOLLOW -> PAPER;
                    default -> color(tone);
                });
        page.fill(shape);
        if (look == Look.HOLLOW || look == Look.FULL) {
            page.setStroke(new BasicStroke(1));
            page.setColor(look == Look.FULL ? PAPER : color(tone));
            page.draw(shape);
        }
    }

    private void write(Text text) {
        boolean bold = text.look() == Look.NAME;
        java.awt.Shape letters = outlines.of(text.text(), bold, SIZE);
        double width = letters.getBounds2D().getMaxX();
        double before = switch (text.anchor()) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
        };
        java.awt.Shape placed = AffineTransform.getTranslateInstance(
                        text.at().x().doubleValue() - before, text.at().y().doubleValue() + BELOW_MIDDLE)
                .createTransformedShape(letters);
        if (bold) {
            page.setColor(PAPER);
            page.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            page.draw(placed);
        }
        page.setColor(color(text.tone()));
        page.fill(placed);
    }

    private static Path2D lines(List<Point> points, boolean closed) {
        Path2D lines = new Path2D.Double();
        Point first = points.getFirst();
        lines.moveTo(first.x().doubleValue(), first.y().doubleValue());
        points.forEach(point -> lines.lineTo(point.x().doubleValue(), point.y().doubleValue()));
        if (closed) {
            lines.closePath();
        }
        return lines;
    }

    private static BasicStroke dashed(float width, float[] dashes) {
        return dashes.length == 0
                ? new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0);
    }

    private static float[] dashes(Tone tone) {
        String[] lengths =
                tone.dashes().isEmpty() ? new String[0] : tone.dashes().split(" ", -1);
        float[] dashes = new float[lengths.length];
        for (int at = 0; at < lengths.length; at++) {
            dashes[at] = Float.parseFloat(lengths[at]);
        }
        return dashes;
    }

    private static Color color(Tone tone) {
        return new Color(Integer.parseInt(tone.light(), 16));
    }

    /** The tone as a little of it looks on paper. */
    private static Color tinted(Tone tone) {
        Color full = color(tone);
        int[] parts = Stream.of(full.getRed(), full.getGreen(), full.getBlue())
                .mapToInt(part -> (int) Math.round(255 - (255 - part) * SOFT))
                .toArray();
        return new Color(parts[0], parts[1], parts[2]);
    }
}

package org.ballast.charts.domain;

import java.math.BigDecimal;
import java.util.List;

/**
 * The marks of a chart with their places, from the top left in units of the drawing; later ones stand before earlier ones.
 */
public record Drawing(int width, int height, List<Shape> shapes) {

    public Drawing {
        shapes = List.copyOf(shapes);
    }

    /** What a shape looks like, apart from its tone. */
    public enum Look {
        /** A fine line behind everything. */
        GRID,
        /** A line of a series. */
        LINE,
        /** A line across or upright, with the dashes of a limit. */
        LEVEL,
        /** A tinted area or box. */
        SOFT,
        /** A full one. */
        FULL,
        /** An outline alone. */
        HOLLOW,
        /** A label of an axis. */
        TICK,
        /** A name or figure of a series. */
        NAME
    }

    /** Which of its ends a text stands at. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    public record Point(BigDecimal x, BigDecimal y) {}

    /** Something drawn. */
    public sealed interface Shape {

        Tone tone();

        Look look();
    }

    /** Straight pieces from point to point; with one point alone a dot. */
    public record Path(List<Point> points, Tone tone, Look look) implements Shape {

        public Path {
            points = List.copyOf(points);
        }
    }

    /** What an outline encloses. */
    public record Area(List<Point> outline, Tone tone, Look look) implements Shape {

        public Area {
            outline = List.copyOf(outline);
        }
    }

    /**
     * A box.
     *
     * @param told what it says where the pointer rests; may be empty
     */
    public record Box(
            BigDecimal x, BigDecimal y, BigDecimal width, BigDecimal height, Tone tone, Look look, String told)
            implements Shape {}

    /** A point that stands out. */
    public record Dot(Point at, Tone tone, Look look, String told) implements Shape {}

    /** A text, the middle of its height at a place. */
    public record Text(Point at, String text, Anchor anchor, Tone tone, Look look) implements Shape {}
}

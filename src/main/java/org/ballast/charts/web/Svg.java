package org.ballast.charts.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ballast.charts.domain.Drawing;
import org.ballast.charts.domain.Drawing.Area;
import org.ballast.charts.domain.Drawing.Box;
import org.ballast.charts.domain.Drawing.Dot;
import org.ballast.charts.domain.Drawing.Path;
import org.ballast.charts.domain.Drawing.Point;
import org.ballast.charts.domain.Drawing.Shape;
import org.ballast.charts.domain.Drawing.Text;

/** A drawing as SVG: places as attributes, looks and tones as classes of the style sheet, texts with nothing that could be markup. */
final class Svg {

    private static final String DOT = "4";

    private Svg() {}

    /**
     * @param title what it shows, for who does not see it
     * @param style class of the drawing as a whole
     */
    static String of(Drawing drawing, String title, String style) {
        StringBuilder svg = new StringBuilder(2_000)
                .append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"")
                .append(style)
                .append("\" viewBox=\"0 0 ")
                .append(drawing.width())
                .append(' ')
                .append(drawing.height())
                .append("\" role=\"img\" aria-label=\"")
                .append(escaped(title))
                .append("\">");
        drawing.shapes().forEach(shape -> svg.append(shape(shape)));
        return svg.append("</svg>").toString();
    }

    private static String shape(Shape shape) {
        String style = "class=\"" + name(shape.look()) + " " + name(shape.tone()) + "\"";
        return switch (shape) {
            case Path path -> "<polyline " + style + " points=\"" + points(twice(path.points())) + "\"/>";
            case Area area -> "<polygon " + style + " points=\"" + points(area.outline()) + "\"/>";
            case Box box ->
                told(
                        "rect " + style + " x=\"" + box.x() + "\" y=\"" + box.y() + "\" width=\"" + box.width()
                                + "\" height=\"" + box.height() + "\"",
                        "rect",
                        box.told());
            case Dot dot ->
                told(
                        "circle " + style + " r=\"" + DOT + "\" cx=\""
                                + dot.at().x() + "\" cy=\"" + dot.at().y() + "\"",
                        "circle",
                        dot.told());
            case Text text ->
                "<text class=\"" + name(text.look()) + " " + name(text.tone()) + " " + name(text.anchor()) + "\" x=\""
                        + text.at().x() + "\" y=\"" + text.at().y() + "\">" + escaped(text.text()) + "</text>";
        };
    }

    private static String told(String element, String name, String told) {
        return told.isEmpty()
                ? "<" + element + "/>"
                : "<" + element + "><title>" + escaped(told) + "</title></" + name + ">";
    }

    /** A single point is a line of no length, whose round ends are seen. */
    private static List<Point> twice(List<Point> points) {
        return points.size() == 1 ? List.of(points.getFirst(), points.getFirst()) : points;
    }

    private static String points(List<Point> points) {
        return points.stream()
                .map(point -> point.x().toPlainString() + "," + point.y().toPlainString())
                .collect(Collectors.joining(" "));
    }

    private static String name(Enum<?> constant) {
        return "c-" + constant.name().toLowerCase(Locale.ROOT);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}

package org.ballast.charts.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ballast.charts.domain.Drawing.Area;
import org.ballast.charts.domain.Drawing.Dot;
import org.ballast.charts.domain.Drawing.Look;
import org.ballast.charts.domain.Drawing.Path;
import org.ballast.charts.domain.Drawing.Point;
import org.ballast.charts.domain.Drawing.Shape;
import org.ballast.charts.domain.Mark.Between;
import org.ballast.charts.domain.Mark.Course;
import org.ballast.charts.domain.Mark.Dots;
import org.ballast.charts.domain.Mark.Steps;

/** Lines, steps, dots and what lies between two of them, as shapes in a plot. */
final class Courses {

    private Courses() {}

    static List<Shape> drawn(Course course, Plot plot, ChartWords words) {
        if (course instanceof Dots dots) {
            return dots.spots().stream()
                    .flatMap(spot -> spot.value().stream().map(value -> (Shape) new Dot(
                            plot.at(spot.along(), value),
                            dots.tone(),
                            Look.FULL,
                            words.told("", dots.name(), Magnitude.written(value)))))
                    .toList();
        }
        return runs(course.spots()).stream()
                .map(run -> (Shape) new Path(points(course, run, plot), course.tone(), Look.LINE))
                .toList();
    }

    static List<Shape> drawn(Between between, Plot plot) {
        Map<BigDecimal, BigDecimal> other = valuesOf(between.other());
        List<Spot> shared = between.one().spots().stream()
                .map(spot -> other.containsKey(spot.along()) ? spot : new Spot(spot.along(), Optional.empty()))
                .toList();
        List<Shape> areas = new ArrayList<>();
        for (List<Spot> run : runs(shared)) {
            List<Point> outline = new ArrayList<>(points(between.one(), run, plot));
            List<Spot> back = run.stream()
                    .map(spot -> Spot.at(spot.along(), other.getOrDefault(spot.along(), BigDecimal.ZERO)))
                    .toList();
            outline.addAll(points(between.other(), back, plot).reversed());
            areas.add(new Area(outline, between.tone(), Look.SOFT));
        }
        return areas;
    }

    /** Spots that follow each other with a value. */
    private static List<List<Spot>> runs(List<Spot> spots) {
        List<List<Spot>> runs = new ArrayList<>();
        List<Spot> run = new ArrayList<>();
        for (Spot spot : spots) {
            if (spot.value().isPresent()) {
                run.add(spot);
            } else if (!run.isEmpty()) {
                runs.add(run);
                run = new ArrayList<>();
            }
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    private static List<Point> points(Course course, List<Spot> run, Plot plot) {
        List<Point> points = new ArrayList<>();
        for (Spot spot : run) {
            Point at = plot.at(spot.along(), spot.value().orElseThrow());
            boolean same = !points.isEmpty() && points.getLast().y().compareTo(at.y()) == 0;
            if (course instanceof Steps && !points.isEmpty()) {
                points.add(new Point(at.x(), points.getLast().y()));
            }
            if (!(course instanceof Steps && same)) {
                points.add(at);
            }
        }
        return straightened(points);
    }

    /** Without the points on a level line between others, which nobody would see. */
    private static List<Point> straightened(List<Point> points) {
        List<Point> kept = new ArrayList<>();
        for (Point point : points) {
            int size = kept.size();
            if (size > 1
                    && kept.get(size - 1).y().compareTo(point.y()) == 0
                    && kept.get(size - 2).y().compareTo(point.y()) == 0) {
                kept.removeLast();
            }
            kept.add(point);
        }
        return kept;
    }

    private static Map<BigDecimal, BigDecimal> valuesOf(Course course) {
        return course.spots().stream()
                .filter(spot -> spot.value().isPresent())
                .collect(Collectors.toMap(
                        Spot::along, spot -> spot.value().orElseThrow(), (earlier, later) -> later, TreeMap::new));
    }
}

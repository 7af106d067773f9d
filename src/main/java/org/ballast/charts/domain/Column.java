package org.ballast.charts.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ballast.charts.domain.Mark.Bars;
import org.ballast.charts.domain.Mark.Stack;
import org.ballast.charts.domain.Mark.Waterfall;

/**
 * What stands over one name.
 *
 * @param lanes side by side, each with its segments
 */
record Column(List<List<Segment>> lanes) {

    /**
     * A piece of a bar.
     *
     * @param amount what it is told as
     * @param sum whether what stands behind its end is its amount: a bar alone, or a waterfall's
     */
    record Segment(BigDecimal from, BigDecimal to, BigDecimal amount, String name, Tone tone, boolean sum) {}

    Stream<BigDecimal> ends() {
        return lanes.stream().flatMap(List::stream).flatMap(segment -> Stream.of(segment.from(), segment.to()));
    }

    /** A column for each name that a mark reaches. */
    static List<Column> of(List<? extends Mark> marks) {
        List<List<List<Segment>>> lanes = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark instanceof Bars bars) {
                lanes.add(stacked(List.of(bars), true));
            } else if (mark instanceof Stack stack) {
                lanes.add(stacked(stack.parts(), stack.parts().size() == 1));
            } else if (mark instanceof Waterfall waterfall) {
                lanes.add(falling(waterfall));
            }
        }
        int columns = lanes.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, columns)
                .mapToObj(at -> new Column(lanes.stream()
                        .map(lane -> at < lane.size() ? lane.get(at) : List.<Segment>of())
                        .toList()))
                .toList();
    }

    private static List<List<Segment>> stacked(List<Bars> parts, boolean sum) {
        int names = parts.stream()
                .flatMap(part -> part.spots().stream())
                .mapToInt(spot -> spot.along().intValueExact() + 1)
                .max()
                .orElse(0);
        List<List<Segment>> lane = new ArrayList<>();
        for (int at = 0; at < names; at++) {
            lane.add(at(parts, BigDecimal.valueOf(at), sum));
        }
        return lane;
    }

    private static List<Segment> at(List<Bars> parts, BigDecimal along, boolean sum) {
        List<Segment> segments = new ArrayList<>();
        BigDecimal above = BigDecimal.ZERO;
        BigDecimal below = BigDecimal.ZERO;
        for (Bars part : parts) {
            BigDecimal amount = part.spots().stream()
                    .filter(spot -> spot.along().compareTo(along) == 0)
                    .flatMap(spot -> spot.value().stream())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal from = amount.signum() < 0 ? below : above;
            BigDecimal to = from.add(amount);
            above = amount.signum() < 0 ? above : to;
            below = amount.signum() < 0 ? to : below;
            if (amount.signum() != 0 || sum) {
                segments.add(new Segment(from, to, amount, part.name(), part.tone(), sum));
            }
        }
        return segments;
    }

    private static List<List<Segment>> falling(Waterfall waterfall) {
        List<List<Segment>> lane = new ArrayList<>();
        BigDecimal reached = BigDecimal.ZERO;
        for (Waterfall.Change change : waterfall.changes()) {
            BigDecimal from = change.total() ? BigDecimal.ZERO : reached;
            reached = change.total() ? change.amount() : reached.add(change.amount());
            Tone tone = change.amount().signum() < 0 ? Tone.SECOND : Tone.FIRST;
            lane.add(List.of(new Segment(
                    from, reached, change.amount(), waterfall.name(), change.total() ? Tone.INK : tone, true)));
        }
        return lane;
    }
}

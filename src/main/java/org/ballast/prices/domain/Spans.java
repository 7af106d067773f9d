package org.ballast.prices.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * A set of instants as spans in order that neither overlap nor touch.
 *
 * @param spans in order
 */
public record Spans(List<Span> spans) {

    public static final Spans NONE = new Spans(List.of());

    private static final Comparator<Span> BY_BEGIN = Comparator.comparing(Span::from);

    /** Whatever lies in any of some spans. */
    public static Spans of(Collection<Span> some) {
        List<Span> ordered = new ArrayList<>(some);
        ordered.sort(BY_BEGIN);
        List<Span> merged = new ArrayList<>();
        for (Span next : ordered) {
            Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last == null || next.from().isAfter(last.to())) {
                merged.add(next);
            } else if (next.to().isAfter(last.to())) {
                merged.set(merged.size() - 1, new Span(last.from(), next.to()));
            }
        }
        return new Spans(List.copyOf(merged));
    }

    /** What of a stretch lies in none of them; nothing where it does not end after it begins. */
    public List<Span> gapsIn(Instant from, Instant to) {
        List<Span> gaps = new ArrayList<>();
        Instant at = from;
        for (int index = firstThatEndsAfter(from); index < spans.size() && at.isBefore(to); index++) {
            Span next = spans.get(index);
            if (next.from().isAfter(at)) {
                gaps.add(new Span(at, earlier(next.from(), to)));
            }
            at = next.to();
        }
        if (at.isBefore(to)) {
            gaps.add(new Span(at, to));
        }
        return gaps;
    }

    /** Whether any of them has time in common with a stretch. */
    public boolean meet(Instant from, Instant to) {
        int index = firstThatEndsAfter(from);
        return index < spans.size()
                && from.isBefore(to)
                && spans.get(index).from().isBefore(to);
    }

    public boolean isEmpty() {
        return spans.isEmpty();
    }

    private int firstThatEndsAfter(Instant at) {
        int found = Collections.binarySearch(spans, new Span(at, Instant.MAX), BY_BEGIN);
        int index = found >= 0 ? found : -found - 1;
        return index > 0 && spans.get(index - 1).to().isAfter(at) ? index - 1 : index;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}

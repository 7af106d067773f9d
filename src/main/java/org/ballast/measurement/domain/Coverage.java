package org.ballast.measurement.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ballast.entities.domain.EdgeBarPolicy;
import org.ballast.prices.domain.PriceBar;
import org.ballast.prices.domain.Span;
import org.ballast.prices.domain.Spans;

/**
 * Which hours are covered by usable bars, and which are not (accounting.md §1.2 rules 5 and 7). A window must be covered
 * without a gap, whatever the length of the bars; hours without a trade, said so by two people, are covered.
 *
 * <p>At the two ends of a window the hours of a bar over the end are covered by that bar, although it counts for the
 * following period. Where it is not recorded yet but must be the next one, as the bars before it are so long, this window
 * does not wait for it: the following one does.
 */
public final class Coverage {

    private static final Duration DAY = Duration.ofDays(1);

    private final RecordedPrices recorded;
    private final Span period;
    private final EdgeBarPolicy edgeBar;
    private final Spans covered;
    private final Spans coveredByShorter;
    private final NavigableMap<Instant, Duration> longestByEnd = new TreeMap<>();

    private Coverage(RecordedPrices recorded, Span period, EdgeBarPolicy edgeBar) {
        this.recorded = recorded;
        this.period = period;
        this.edgeBar = edgeBar;
        RecordedPrices counted =
                edgeBar == EdgeBarPolicy.REQUIRE_FINER ? recorded.withoutBarsOver(period.to()) : recorded;
        covered = Spans.of(Stream.concat(counted.usable().stream().map(Span::of), recorded.withoutTrade().stream())
                .toList());
        coveredByShorter = Spans.of(Stream.of(recorded.usable(), recorded.held(), recorded.rejected())
                .flatMap(List::stream)
                .filter(bar -> bar.interval().compareTo(DAY) < 0)
                .map(Span::of)
                .toList());
        counted.usable().forEach(bar -> longestByEnd.merge(bar.closesAt(), bar.interval(), Coverage::longer));
    }

    /**
     * @param period whose end is the cut-off that the policy is about
     */
    public static Coverage of(RecordedPrices recorded, Span period, EdgeBarPolicy edgeBar) {
        return new Coverage(recorded, period, edgeBar);
    }

    /** Whose end is the cut-off that the policy is about. */
    Span period() {
        return period;
    }

    /** The hours inside the window that have no price, or one that is held back. */
    List<Span> missingIn(TestWindow window) {
        Instant from = neededFrom(window);
        Instant to = neededTo(window);
        List<Span> missing = covered.gapsIn(from, to);
        if (recorded.held().isEmpty()) {
            return missing;
        }
        List<Span> all = new ArrayList<>(missing);
        recorded.held().stream()
                .filter(bar -> counts(bar, window))
                .map(Span::of)
                .forEach(all::add);
        return Spans.of(all).spans();
    }

    /** Why hours are missing, cut where the reason changes. */
    public Map<Span, GapReason> reasons(Span missing) {
        Map<Span, GapReason> reasons = new java.util.LinkedHashMap<>();
        List<Span> left = List.of(missing);
        left = take(left, recorded.held(), GapReason.HELD, reasons);
        left = take(left, recorded.rejected(), GapReason.REJECTED, reasons);
        List<PriceBar> over = edgeBar == EdgeBarPolicy.REQUIRE_FINER
                ? recorded.usable().stream()
                        .filter(bar -> RecordedPrices.isOver(bar, period.to()))
                        .toList()
                : List.of();
        left = take(left, over, GapReason.OVER_CUT_OFF, reasons);
        left.forEach(span -> reasons.put(span, GapReason.NONE_RECORDED));
        Map<Span, GapReason> inOrder = new TreeMap<>(Comparator.comparing(Span::from));
        inOrder.putAll(reasons);
        return inOrder;
    }

    private static List<Span> take(
            List<Span> from, List<PriceBar> bars, GapReason reason, Map<Span, GapReason> reasons) {
        Spans taking = Spans.of(bars.stream().map(Span::of).toList());
        List<Span> left = new ArrayList<>();
        for (Span span : from) {
            List<Span> rest = taking.gapsIn(span.from(), span.to());
            left.addAll(rest);
            Spans.of(rest).gapsIn(span.from(), span.to()).forEach(taken -> reasons.put(taken, reason));
        }
        return left;
    }

    /** Hours before the period's end whose bar counts for the following period; empty where the bars end with it. */
    public Optional<Span> countedInNextPeriod() {
        Spans ended = Spans.of(Stream.concat(
                        recorded.usable().stream()
                                .filter(bar -> !bar.closesAt().isAfter(period.to()))
                                .map(Span::of),
                        recorded.withoutTrade().stream())
                .toList());
        List<Span> open = ended.gapsIn(period.to().minus(DAY), period.to());
        return open.isEmpty() || !open.get(open.size() - 1).to().equals(period.to())
                ? Optional.empty()
                : Optional.of(open.get(open.size() - 1));
    }

    /** Hours before the period's start whose bar counts in this period; empty where a bar opens with it. */
    public Optional<Span> countedFromPeriodBefore() {
        return recorded.usable().stream()
                .filter(bar -> RecordedPrices.isOver(bar, period.from()))
                .map(PriceBar::opensAt)
                .min(Comparator.naturalOrder())
                .map(opened -> new Span(opened, period.from()));
    }

    private Instant neededFrom(TestWindow window) {
        TestWindow.Acquisition acquisition = window.acquisition();
        Instant start = acquisition.shorterFrom().isBefore(window.from())
                ? later(seam(window.from()), acquisition.shorterFrom())
                : acquisition.shorterFrom();
        boolean onlyDailyBars = acquisition.dailyFrom().isAfter(start)
                && !coveredByShorter.meet(start, earlier(acquisition.dailyFrom(), window.to()));
        return onlyDailyBars ? acquisition.dailyFrom() : start;
    }

    private Instant neededTo(TestWindow window) {
        boolean exact = edgeBar == EdgeBarPolicy.REQUIRE_FINER && window.to().equals(period.to());
        return exact ? window.to() : seam(window.to());
    }

    /** Where the bars before an instant end, if the next one of their length would be open at it; else the instant. */
    private Instant seam(Instant at) {
        Map.Entry<Instant, Duration> last = longestByEnd.floorEntry(at);
        return last != null && last.getKey().plus(last.getValue()).isAfter(at) ? last.getKey() : at;
    }

    private static boolean counts(PriceBar bar, TestWindow window) {
        return !bar.opensAt().isBefore(window.opensFrom(bar.interval()))
                && bar.opensAt().isBefore(window.opensBefore(bar.interval()));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}

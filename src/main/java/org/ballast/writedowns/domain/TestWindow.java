package org.ballast.writedowns.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.ballast.holdings.domain.AcquisitionDayPolicy;
import org.ballast.holdings.domain.LotPosition;

/**
 * The time in which a lot's lowest price is looked for: from the acquisition, the start of the period or the last
 * disposal, to the end of the period or the next disposal (accounting.md §1.2).
 *
 * <p>A bar counts where it opens. At the edges: a bar that is still open at a disposal counts after it; of the
 * acquisition, the policy says whether the bar around it counts where a bar or the lot does not know the hour.
 *
 * @param from first instant
 * @param to first instant after it
 * @param edges what lies at the two ends
 */
public record TestWindow(Instant from, Instant to, Edges edges) {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration INSTANT = Duration.ofNanos(1);

    /**
     * What makes the ends of a window.
     *
     * @param dailyFrom a daily bar that opens earlier does not count
     * @param shorterFrom a bar shorter than a day that opens earlier does not count
     * @param afterDisposal the window begins with a disposal
     * @param beforeDisposal the window ends with a disposal
     */
    record Edges(Instant dailyFrom, Instant shorterFrom, boolean afterDisposal, boolean beforeDisposal) {}

    /** A lot's window in a period that no disposal cuts. */
    public static TestWindow of(LotPosition lot, Instant periodStart, Instant periodEnd, TestRules rules) {
        Instant from = lot.acquiredAt().isAfter(periodStart) ? lot.acquiredAt() : periodStart;
        Instant daily = max(periodStart, dailyFrom(lot, rules));
        Instant shorter = max(periodStart, shorterFrom(lot, rules));
        return new TestWindow(from, periodEnd, new Edges(daily, shorter, false, false));
    }

    /** The part before a disposal. */
    public TestWindow until(Instant disposal) {
        return new TestWindow(from, disposal, new Edges(edges.dailyFrom, edges.shorterFrom, edges.afterDisposal, true));
    }

    /** The part after a disposal. */
    public TestWindow since(Instant disposal) {
        return new TestWindow(disposal, to, new Edges(edges.dailyFrom, edges.shorterFrom, true, edges.beforeDisposal));
    }

    /** The first instant at which a bar of that length may open to count. */
    Instant opensFrom(Duration interval) {
        Instant first = interval.compareTo(DAY) >= 0 ? edges.dailyFrom : edges.shorterFrom;
        return edges.afterDisposal ? max(first, from.minus(interval).plus(INSTANT)) : first;
    }

    /** The first instant at which a bar of that length opens too late to count. */
    Instant opensBefore(Duration interval) {
        return edges.beforeDisposal ? to.minus(interval).plus(INSTANT) : to;
    }

    private static Instant dailyFrom(LotPosition lot, TestRules rules) {
        ZoneId zone = lot.dayPrecision() ? rules.cutOffZone() : ZoneOffset.UTC;
        LocalDate day = LocalDate.ofInstant(lot.acquiredAt(), zone);
        LocalDate first = rules.acquisitionDay() == AcquisitionDayPolicy.INCLUDE_DAY ? day : day.plusDays(1);
        return first.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Instant shorterFrom(LotPosition lot, TestRules rules) {
        if (!lot.dayPrecision() || rules.acquisitionDay() == AcquisitionDayPolicy.INCLUDE_DAY) {
            return lot.acquiredAt();
        }
        LocalDate day = LocalDate.ofInstant(lot.acquiredAt(), rules.cutOffZone());
        return day.plusDays(1).atStartOfDay(rules.cutOffZone()).toInstant();
    }

    private static Instant max(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}

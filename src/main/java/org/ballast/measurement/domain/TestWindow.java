package org.ballast.measurement.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.ballast.entities.domain.AcquisitionDayPolicy;

/**
 * The time in which a lot's lowest price is looked for: from the acquisition, the start of the period or the last
 * disposal, to the end of the period or the next disposal (accounting.md §1.2).
 *
 * <p>A bar counts where it closes: one that is still open at a disposal counts after it, one over the end of a period
 * for the following period. So no bar counts twice, none is lost, and none is later than the end of the window. Of the
 * acquisition, the policy says whether the bar around it counts where a bar or the lot does not know the hour.
 *
 * @param from first instant
 * @param to first instant after it
 * @param acquisition from when on a bar says nothing of the time before the acquisition
 */
public record TestWindow(Instant from, Instant to, Acquisition acquisition) {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration INSTANT = Duration.ofNanos(1);

    /**
     * What lies before the acquisition.
     *
     * @param dailyFrom a daily bar that opens earlier does not count
     * @param shorterFrom a bar shorter than a day that opens earlier does not count
     */
    record Acquisition(Instant dailyFrom, Instant shorterFrom) {}

    /** A lot's window in a period that no disposal cuts. */
    public static TestWindow of(LotPosition lot, Instant periodStart, Instant periodEnd, TestRules rules) {
        Instant from = max(lot.acquiredAt(), periodStart);
        return new TestWindow(from, periodEnd, new Acquisition(dailyFrom(lot, rules), shorterFrom(lot, rules)));
    }

    /** A stretch that no acquisition cuts. */
    static TestWindow between(Instant from, Instant to) {
        return new TestWindow(from, to, new Acquisition(from, from));
    }

    /** An instant alone. */
    static TestWindow at(Instant at) {
        return between(at, at);
    }

    /** The part before a disposal. */
    public TestWindow until(Instant disposal) {
        return new TestWindow(from, disposal, acquisition);
    }

    /** The part after a disposal. */
    public TestWindow since(Instant disposal) {
        return new TestWindow(disposal, to, acquisition);
    }

    /** The first instant at which a bar of that length may open to count. */
    Instant opensFrom(Duration interval) {
        Instant first = interval.compareTo(DAY) >= 0 ? acquisition.dailyFrom : acquisition.shorterFrom;
        return max(first, from.minus(interval).plus(INSTANT));
    }

    /** The first instant at which a bar of that length opens too late to count. */
    Instant opensBefore(Duration interval) {
        return to.minus(interval).plus(INSTANT);
    }

    /** The first instant of a price that is known to be later than the acquisition, and later than the window's start. */
    Instant closesFrom() {
        return max(acquisition.shorterFrom, from).plus(INSTANT);
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

package org.ballast.health.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What falls due as it is said of or recorded.
 *
 * @param countsFrom first day on which it counts; empty from the beginning
 * @param paidOn from that day on it is due no more; empty while it is not paid
 * @param withdrawn whether this revision says that it never was
 * @param line in the file, header = 1; 0 of what was keyed in
 */
public record RecordedDue(
        DueItem item,
        Optional<LocalDate> countsFrom,
        Optional<LocalDate> paidOn,
        int revision,
        boolean withdrawn,
        long line) {

    /** Whether both say the same. */
    public boolean saysTheSameAs(RecordedDue other) {
        return item.equals(other.item) && countsFrom.equals(other.countsFrom) && paidOn.equals(other.paidOn);
    }

    /** Whether it says of the other, which is not paid yet, that it is paid, and nothing else: that takes no reason. */
    public boolean pays(RecordedDue other) {
        return !other.withdrawn
                && paidOn.isPresent()
                && other.paidOn.isEmpty()
                && item.equals(other.item)
                && countsFrom.equals(other.countsFrom);
    }

    public RecordedDue as(int nextRevision) {
        return new RecordedDue(item, countsFrom, paidOn, nextRevision, withdrawn, line);
    }

    /** The next revision, which says that it never was. */
    public RecordedDue withdraw() {
        return new RecordedDue(item, countsFrom, paidOn, revision + 1, true, 0);
    }
}

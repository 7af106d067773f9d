package org.ballast.journal.domain;

import java.time.Instant;
import java.time.YearMonth;

/**
 * Asked for by one person: that a lock is taken off a month. It waits for another one.
 *
 * @param id surrogate key
 * @param periodId key of the month
 * @param from the lock that is taken off
 */
public record Reopening(
        long id,
        long periodId,
        YearMonth month,
        PeriodState from,
        String reason,
        String requestedBy,
        Instant requestedAt) {

    /** The state that the month goes back to. */
    public PeriodState to() {
        return from.opened().orElseThrow();
    }
}

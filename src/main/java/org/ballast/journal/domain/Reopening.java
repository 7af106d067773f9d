package org.ballast.journal.domain;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import org.ballast.approvals.domain.CaseStatus;

/**
 * Asked for by one person: that a lock is taken off a month. A case decides on it.
 *
 * @param id surrogate key
 * @param periodId key of the month
 * @param from the lock that is taken off
 * @param caseId the case that decides on it
 * @param status where that case stands
 */
public record Reopening(
        long id,
        long periodId,
        long bookId,
        YearMonth month,
        PeriodState from,
        String reason,
        String requestedBy,
        Instant requestedAt,
        long caseId,
        CaseStatus status) {

    /** The state that the month goes back to. */
    public PeriodState to() {
        return to(from);
    }

    /** Whether it waits for its approver; otherwise it came back to who asked for it. */
    public boolean isSubmitted() {
        return status == CaseStatus.SUBMITTED;
    }

    /** What an approval binds to, for canonical JSON. */
    public Map<String, Object> evidence() {
        return evidence(bookId, month, from, reason);
    }

    /** The same of what is to be asked for. */
    public static Map<String, Object> evidence(long bookId, YearMonth month, PeriodState from, String reason) {
        return Map.of(
                "bookId",
                bookId,
                "month",
                month.toString(),
                "from",
                from.name(),
                "to",
                to(from).name(),
                "reason",
                reason);
    }

    private static PeriodState to(PeriodState from) {
        return from.opened().orElseThrow();
    }
}

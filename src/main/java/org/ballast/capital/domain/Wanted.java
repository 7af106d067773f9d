package org.ballast.capital.domain;

import java.time.Instant;
import org.ballast.approvals.domain.CaseStatus;

/**
 * Who asked for something, and what became of it.
 *
 * @param caseId by which it is decided on
 * @param status of that case
 */
public record Wanted(String by, Instant at, long caseId, CaseStatus status) {

    public static final int SHORTEST_REASON = 10;
    public static final int LONGEST_REASON = 2_000;

    /** While its case is not made yet. */
    public static Wanted by(String name, Instant now) {
        return new Wanted(name, now, 0, CaseStatus.DRAFT);
    }

    /** The same with the key of its case. */
    public Wanted of(long madeCase) {
        return new Wanted(by, at, madeCase, status);
    }

    /** Whether it counts from its first day on. */
    public boolean isApproved() {
        return status == CaseStatus.POSTED;
    }
}

package org.ballast.approvals.domain;

/** Where a case stands (accounting.md §4.4). Which step leads where is said by {@link Transitions} alone. */
public enum CaseStatus {
    /** Not there yet: the state before CREATE. */
    NONE,
    /** Made, not yet handed to an approver. */
    DRAFT,
    /** Waits for one or two approvers; its evidence is frozen. */
    SUBMITTED,
    /** Came back for work; whatever was approved before is void. */
    RETURNED,
    /** Refused for good. */
    REJECTED,
    /** Taken back by its preparer for good. */
    WITHDRAWN,
    /** Replaced by a newer calculation. */
    SUPERSEDED,
    /** Approved by everybody it takes; posted in the same transaction, or on its day. */
    APPROVED,
    /** In the books; it never changes again, but it may be reversed. */
    POSTED,
    /** Its mirror is in the books too. */
    REVERSED;

    /** Whether something may still come of it: at most one such case for one thing. */
    public boolean isLive() {
        return switch (this) {
            case DRAFT, SUBMITTED, RETURNED, APPROVED -> true;
            case NONE, REJECTED, WITHDRAWN, SUPERSEDED, POSTED, REVERSED -> false;
        };
    }
}

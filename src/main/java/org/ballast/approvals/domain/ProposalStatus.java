package org.ballast.approvals.domain;

/** Where a proposal stands (accounting.md §4.4). Which step leads where is said by {@link Transitions} alone. */
public enum ProposalStatus {
    /** Not there yet: the state before CREATE. */
    NONE,
    /** Calculated, not yet handed to an approver. */
    DRAFT,
    /** Waits for an approver; its evidence is frozen. */
    SUBMITTED,
    /** Came back from the approver for work. */
    RETURNED,
    /** Refused for good. */
    REJECTED,
    /** Taken back by the preparer for good. */
    WITHDRAWN,
    /** Replaced by a newer calculation. */
    SUPERSEDED,
    /** Approved; it is posted in the same transaction. */
    APPROVED,
    /** In the books; it never changes again. */
    POSTED;

    /** Whether something may still come of it: at most one such proposal for an entity, period and asset. */
    public boolean isLive() {
        return switch (this) {
            case DRAFT, SUBMITTED, RETURNED, APPROVED -> true;
            case NONE, REJECTED, WITHDRAWN, SUPERSEDED, POSTED -> false;
        };
    }
}

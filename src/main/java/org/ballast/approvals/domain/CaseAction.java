package org.ballast.approvals.domain;

/** A step that somebody takes with a case (accounting.md §4.4). */
public enum CaseAction {
    CREATE,
    EDIT,
    SUBMIT,
    WITHDRAW,
    SUPERSEDE,
    /** An approval after which another one is still missing. */
    APPROVE_PARTIAL,
    /** The approval that was still missing. */
    APPROVE_FINAL,
    RETURN,
    REJECT,
    REVOKE_APPROVAL,
    POST,
    REVERSE;

    /** Whether somebody signs with it. */
    public boolean isApproval() {
        return this == APPROVE_PARTIAL || this == APPROVE_FINAL;
    }
}

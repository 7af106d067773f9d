package org.ballast.approvals.application;

/** Whether the user's approval of one of several cases stands. */
public enum ApprovalOutcome {
    /** It was given now. */
    APPROVED,
    /** It was given before, on the same evidence: a second click, a repeated call. */
    ALREADY,
    /** It was not given; nothing was changed. */
    REFUSED
}

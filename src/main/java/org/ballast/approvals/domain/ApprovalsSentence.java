package org.ballast.approvals.domain;

import org.ballast.words.Sentence;

/** What is said of decisions where something is refused. */
public enum ApprovalsSentence implements Sentence {
    NOT_FROM_THIS_STATE,
    ANOTHER_ROLE_DECIDES,
    CHANGED_MEANWHILE,
    EVIDENCE_CHANGED,
    SAY_WHY,
    POLICY_CHANGER,
    RECORDER,
    PREPARER,
    ADMINISTRATOR,
    APPROVED_ALREADY,
    REQUESTER,
    ROLE_GRANTER,
    DELEGATOR,
    CFO_SIGNS,
    PROVE_YOURSELF,
    PERIOD_LOCKED,
    NO_CASE,
    NO_POLICY,
    COMMENT_TOO_LONG,
    CASE_CHANGED,
    NONE,
    A_DRAFT,
    MADE,
    EDITED,
    SUBMITTED,
    WITHDRAWN,
    SUPERSEDED,
    APPROVED,
    RETURNED,
    REJECTED,
    POSTED,
    REVOKED,
    REVERSED
}

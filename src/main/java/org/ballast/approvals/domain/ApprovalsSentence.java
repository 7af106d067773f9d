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
    POSTED
}

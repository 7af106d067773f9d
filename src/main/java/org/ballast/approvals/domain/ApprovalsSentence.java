package org.ballast.approvals.domain;

import org.ballast.words.Said;
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
    MORE_WERE_POSTED,
    NO_DELEGATION,
    NOT_YOUR_DELEGATION,
    NOT_DELEGATED_TO_YOU,
    DELEGATION_DAYS,
    NO_OTHER_APPROVER,
    ONE_WAITS,
    NO_POLICY,
    COMMENT_TOO_LONG,
    NO_EVIDENCE_NAMED,
    CFO_IS_MISSING,
    NO_APPROVER,
    NOT_ALIKE,
    SO_MANY_CASES,
    NAMED_TWICE,
    NOT_A_STATUS,
    NOT_A_SUBJECT,
    NOT_IN_THE_PAST,
    NOT_BELOW_ZERO,
    ABOVE_ZERO,
    BOUNDS_ASCEND,
    CASE_CHANGED,
    INCIDENT,
    NOT_ITS_PEOPLE,
    DECIDED_ALREADY,
    NO_EVIDENCE_KEPT,
    NOT_ITS_EVIDENCE,
    NO_ATTACHMENT,
    EMPTY_FILE,
    FILE_TOO_LARGE,
    NO_KNOWN_FORMAT,
    FILE_NAME,
    TOO_MANY_FILES,
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
    REVERSED;

    /** What a list says in place of a refusal: nothing was tried there, so that nothing is said of what was not changed. */
    public static Said inList(Said refused) {
        if (refused.sentence().equals(CFO_SIGNS)) {
            return ApprovalsSentence.CFO_IS_MISSING.with();
        }
        return refused.sentence().equals(ANOTHER_ROLE_DECIDES) ? ApprovalsSentence.NO_APPROVER.with() : refused;
    }
}

package org.ballast.approvals.domain;

import org.ballast.words.Said;

/** States and actions as sentences name them: "a case that is posted cannot be edited". */
final class InWords {

    private InWords() {}

    static Said of(CaseStatus status) {
        ApprovalsSentence words = switch (status) {
            case NONE -> ApprovalsSentence.NONE;
            case DRAFT -> ApprovalsSentence.A_DRAFT;
            case SUBMITTED -> ApprovalsSentence.SUBMITTED;
            case RETURNED -> ApprovalsSentence.RETURNED;
            case REJECTED -> ApprovalsSentence.REJECTED;
            case WITHDRAWN -> ApprovalsSentence.WITHDRAWN;
            case SUPERSEDED -> ApprovalsSentence.SUPERSEDED;
            case APPROVED -> ApprovalsSentence.APPROVED;
            case POSTED -> ApprovalsSentence.POSTED;
            case REVERSED -> ApprovalsSentence.REVERSED;
        };
        return words.with();
    }

    static Said of(CaseAction action) {
        ApprovalsSentence words = switch (action) {
            case CREATE -> ApprovalsSentence.MADE;
            case EDIT -> ApprovalsSentence.EDITED;
            case SUBMIT -> ApprovalsSentence.SUBMITTED;
            case WITHDRAW -> ApprovalsSentence.WITHDRAWN;
            case SUPERSEDE -> ApprovalsSentence.SUPERSEDED;
            case APPROVE_PARTIAL, APPROVE_FINAL -> ApprovalsSentence.APPROVED;
            case RETURN -> ApprovalsSentence.RETURNED;
            case REJECT -> ApprovalsSentence.REJECTED;
            case REVOKE_APPROVAL -> ApprovalsSentence.REVOKED;
            case POST -> ApprovalsSentence.POSTED;
            case REVERSE -> ApprovalsSentence.REVERSED;
        };
        return words.with();
    }
}

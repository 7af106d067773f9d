package org.ballast.access.domain;

/** Why the portal refused, as outside programs see it (accounting.md Appendix D and its everyday companions). */
public enum RefusalCode {
    NO_PRICE,
    STALE_PRICE,
    INSUFFICIENT_QUANTITY,
    NEGATIVE_QUANTITY,
    REVERSAL_PROHIBITED,
    PERIOD_LOCKED,
    ILLEGAL_TRANSITION,
    SOD_PREPARER_IS_APPROVER,
    SOD_EDITOR_IS_APPROVER,
    SOD_DUPLICATE_APPROVER,
    /** Whoever changed the price policy within the period (accounting.md §4.3, R5). */
    SOD_POLICY_CHANGER_IS_APPROVER,
    SOD_ROLE_CONFLICT,
    EVIDENCE_CHANGED,
    CONCURRENT_MODIFICATION,
    REASON_REQUIRED,
    DUPLICATE_POSTING,
    DEPENDENT_EVENT_EXISTS,
    UNBALANCED_ENTRY,
    SUBLEDGER_MISMATCH,
    MODEL_NOT_ALLOWED,
    /** An earlier period still has an undecided proposal for the same asset. */
    EARLIER_PERIOD_UNDECIDED,
    /** The acting user lacks the role. */
    FORBIDDEN,
    NOT_FOUND,
    ALREADY_EXISTS,
    /** A field or a file is wrong; the errors say where. */
    INVALID_INPUT;

    /** The HTTP status that says the same. */
    public int httpStatus() {
        return switch (this) {
            case SOD_PREPARER_IS_APPROVER,
                    SOD_EDITOR_IS_APPROVER,
                    SOD_DUPLICATE_APPROVER,
                    SOD_POLICY_CHANGER_IS_APPROVER,
                    SOD_ROLE_CONFLICT,
                    FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case ILLEGAL_TRANSITION,
                    EVIDENCE_CHANGED,
                    CONCURRENT_MODIFICATION,
                    DUPLICATE_POSTING,
                    DEPENDENT_EVENT_EXISTS,
                    PERIOD_LOCKED,
                    EARLIER_PERIOD_UNDECIDED,
                    ALREADY_EXISTS -> 409;
            case UNBALANCED_ENTRY, SUBLEDGER_MISMATCH -> 500;
            default -> 422;
        };
    }
}

package org.ballast.refusals;

/** Why the portal refused, as outside programs see it (accounting.md Appendix D and its everyday companions). */
public enum RefusalCode {
    NO_PRICE,
    STALE_PRICE,
    /** An amount cannot be translated: no exchange rate stands on its day; the detail names pair and days. */
    NO_RATE,
    INSUFFICIENT_QUANTITY,
    NEGATIVE_QUANTITY,
    REVERSAL_PROHIBITED,
    PERIOD_LOCKED,
    /** Something must be done before the month is locked or the year closed; the detail names the first. */
    PERIOD_NOT_READY,
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
    /** A document would leave out a letter or cut off a text: none is made. */
    UNPRINTABLE,
    /** A field or a file is wrong; the errors say where. */
    INVALID_INPUT,
    /** What was paid a unit lies far from the day's market; the errors say where. It is recorded once it is confirmed. */
    IMPLAUSIBLE_COST,
    /** What was received a unit lies far from the day's market; as above. */
    IMPLAUSIBLE_PROCEEDS,
    /** The call does not know a field that came; the errors name it. */
    UNKNOWN_FIELD,
    /** The field is there and cannot be changed this way; the errors name it. */
    FIXED_FIELD,
    /** The portal does not do it yet; the detail says which way there is today. */
    NOT_YET,
    /** Too many tries in a short time; the answer says in {@code Retry-After} when to try again. */
    TOO_MANY_ATTEMPTS,
    /** Somebody else set the password: it serves only to choose an own one. */
    PASSWORD_CHANGE_REQUIRED,
    /** The password is right, and its user has to send a code with it. */
    SECOND_FACTOR_REQUIRED,
    /** It takes a fresh proof of who asks for it, by password and second factor. */
    STEP_UP_REQUIRED,
    /** The portal has too much to do or waits for another node; the answer says when to try again. */
    BUSY;

    /** Whether the separation of duties speaks (accounting.md §4.3). */
    public boolean isOfDuties() {
        return name().startsWith("SOD_");
    }

    /** The HTTP status that says the same. */
    public int httpStatus() {
        return switch (this) {
            case SECOND_FACTOR_REQUIRED -> 401;
            case SOD_PREPARER_IS_APPROVER,
                    SOD_EDITOR_IS_APPROVER,
                    SOD_DUPLICATE_APPROVER,
                    SOD_POLICY_CHANGER_IS_APPROVER,
                    SOD_ROLE_CONFLICT,
                    PASSWORD_CHANGE_REQUIRED,
                    STEP_UP_REQUIRED,
                    FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case ILLEGAL_TRANSITION,
                    EVIDENCE_CHANGED,
                    CONCURRENT_MODIFICATION,
                    DUPLICATE_POSTING,
                    DEPENDENT_EVENT_EXISTS,
                    PERIOD_LOCKED,
                    PERIOD_NOT_READY,
                    EARLIER_PERIOD_UNDECIDED,
                    ALREADY_EXISTS -> 409;
            case TOO_MANY_ATTEMPTS -> 429;
            case UNBALANCED_ENTRY, SUBLEDGER_MISMATCH -> 500;
            case NOT_YET -> 501;
            case BUSY -> 503;
            default -> 422;
        };
    }
}

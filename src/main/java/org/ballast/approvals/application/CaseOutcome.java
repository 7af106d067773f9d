package org.ballast.approvals.application;

import java.io.Serializable;
import java.util.Optional;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.refusals.Refusal;

/**
 * What became of one of several approvals.
 *
 * @param after the case as it stands; empty where it is not there
 * @param refusal why it was not approved
 */
public record CaseOutcome(long id, Result kind, Optional<ApprovalCase> after, Optional<Refusal> refusal) {

    /** Whether the user's approval stands. */
    public enum Result implements Serializable {
        /** It was given now. */
        APPROVED,
        /** It was given before, on the same evidence: a second click, a repeated call. */
        ALREADY,
        /** It was not given; nothing was changed. */
        REFUSED
    }
}

package org.ballast.approvals.application;

import java.util.Optional;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.refusals.Refusal;

/**
 * What became of one of several approvals.
 *
 * @param after the case as it stands; empty where it is not there
 * @param refusal why it was not approved
 */
public record CaseOutcome(long id, ApprovalOutcome kind, Optional<ApprovalCase> after, Optional<Refusal> refusal) {}

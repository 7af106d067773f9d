package org.ballast.approvals.domain;

import java.time.Instant;

/**
 * One step in the history of a proposal, kept for good.
 *
 * @param comment the reason, empty where none was given
 * @param evidenceHash SHA-256, hex, of the evidence that the step was taken on
 */
public record Decision(
        ProposalAction action,
        ProposalStatus from,
        ProposalStatus to,
        String actor,
        Instant at,
        String comment,
        String evidenceHash) {}

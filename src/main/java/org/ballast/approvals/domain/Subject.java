package org.ballast.approvals.domain;

/**
 * What is decided on, as it stands.
 *
 * @param evidenceHash of the evidence as it is now, recomputed where the action binds to it
 * @param version counts the changes; a stale one is refused
 */
public record Subject(ProposalStatus status, History history, String evidenceHash, long version) {}

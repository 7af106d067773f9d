package org.ballast.approvals.domain;

import java.util.Set;

/**
 * What is decided on, as it stands.
 *
 * @param evidenceHash of the evidence as it is now, recomputed where the action binds to it
 * @param version counts the changes; a stale one is refused
 * @param policyChangers who replaced the asset's policy within the period that is decided on
 */
public record Subject(
        ProposalStatus status, History history, String evidenceHash, long version, Set<String> policyChangers) {

    public Subject {
        policyChangers = Set.copyOf(policyChangers);
    }
}

package org.ballast.approvals.domain;

import java.util.Set;

/**
 * What is decided on, as it stands.
 *
 * @param evidenceHash of the evidence as it is now, recomputed where the action binds to it
 * @param version counts the changes; a stale one is refused
 * @param evidenceEditors who recorded the lots and prices of that evidence, or confirmed them
 * @param policyChangers who replaced the asset's policy within the period that is decided on
 */
public record Subject(
        ProposalStatus status,
        History history,
        String evidenceHash,
        long version,
        Set<String> evidenceEditors,
        Set<String> policyChangers) {

    public Subject {
        evidenceEditors = Set.copyOf(evidenceEditors);
        policyChangers = Set.copyOf(policyChangers);
    }
}

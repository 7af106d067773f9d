package org.ballast.approvals.domain;

import java.util.Set;

/**
 * Who had a hand in what a case rests on, beside its own history: none of them approves it.
 *
 * @param evidenceEditors who recorded the lots and prices of its evidence, or confirmed them
 * @param policyChangers who replaced the asset's policy within the period that is decided on
 * @param requesters who asked for the reversal of an entry, where it is one
 * @param roleGranters who gave the approver the role in which he approves, and his delegator the role that he lends
 */
public record Hands(
        Set<String> evidenceEditors, Set<String> policyChangers, Set<String> requesters, Set<String> roleGranters) {

    /** Nobody's. */
    public static final Hands NONE = new Hands(Set.of(), Set.of(), Set.of(), Set.of());

    public Hands {
        evidenceEditors = Set.copyOf(evidenceEditors);
        policyChangers = Set.copyOf(policyChangers);
        requesters = Set.copyOf(requesters);
        roleGranters = Set.copyOf(roleGranters);
    }

    /** The same, and who gave the approver his role. */
    public Hands grantedBy(Set<String> granters) {
        return new Hands(evidenceEditors, policyChangers, requesters, granters);
    }
}

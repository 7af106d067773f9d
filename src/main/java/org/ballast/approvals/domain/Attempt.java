package org.ballast.approvals.domain;

import java.util.Set;
import org.ballast.access.domain.Role;

/**
 * What somebody wants to do with a proposal.
 *
 * @param reason why, empty where none was given
 * @param evidenceHash of the evidence that the actor has seen; an approval binds to it
 * @param version of the proposal that the actor has seen
 */
public record Attempt(
        ProposalAction action, String actor, Set<Role> roles, String reason, String evidenceHash, long version) {

    /** Characters of a reason, at most. */
    public static final int LONGEST_REASON = 2_000;

    public Attempt {
        roles = Set.copyOf(roles);
        reason = reason.strip();
    }
}

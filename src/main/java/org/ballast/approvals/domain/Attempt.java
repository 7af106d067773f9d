package org.ballast.approvals.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.ballast.access.domain.Role;

/**
 * What somebody wants to do with a case.
 *
 * @param onBehalfOf whose authority was delegated to the actor
 * @param reason why, empty where none was given
 * @param evidenceHash of the evidence that the actor has seen; an approval binds to it
 * @param version of the case that the actor has seen
 * @param provenAt when the actor last proved who he is; none where he never did, as with an access token
 * @param at when it is tried
 */
public record Attempt(
        CaseAction action,
        String actor,
        Optional<String> onBehalfOf,
        Set<Role> roles,
        String reason,
        String evidenceHash,
        long version,
        Optional<Instant> provenAt,
        Instant at) {

    /** Characters of a reason, at most. */
    public static final int LONGEST_REASON = 2_000;

    public Attempt {
        roles = Set.copyOf(roles);
        reason = reason.strip();
    }

    /** The same by another person, as a delegator's own attempt. */
    Attempt by(String other) {
        return new Attempt(action, other, Optional.empty(), roles, reason, evidenceHash, version, provenAt, at);
    }
}

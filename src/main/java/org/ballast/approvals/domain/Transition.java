package org.ballast.approvals.domain;

import java.util.Set;
import org.ballast.access.domain.Role;

/**
 * One row of the state machine.
 *
 * @param actors the roles of which the acting user needs one
 * @param reasonLength how many characters the reason has at least; 0 where none is asked for
 */
public record Transition(
        ProposalStatus from, ProposalAction action, ProposalStatus to, Set<Role> actors, int reasonLength) {

    public Transition {
        actors = Set.copyOf(actors);
    }

    /** Whether a user with these roles may take the step; separation of duties is asked apart from it. */
    public boolean isOpenTo(Set<Role> roles) {
        return actors.stream().anyMatch(roles::contains);
    }
}

package org.ballast.approvals.domain;

import java.util.Set;
import org.ballast.access.domain.Role;

/**
 * One row of the state machine.
 *
 * @param actors the parts of which the acting user needs one
 * @param reasonLength how many characters the reason has at least; 0 where none is asked for
 */
public record Transition(CaseStatus from, CaseAction action, CaseStatus to, Set<Part> actors, int reasonLength) {

    public Transition {
        actors = Set.copyOf(actors);
    }

    /**
     * The roles that may take the step; separation of duties is asked apart from it.
     *
     * @param preparers of this kind of case
     */
    public Set<Role> roles(Set<Role> preparers) {
        return Part.roles(actors, preparers);
    }
}

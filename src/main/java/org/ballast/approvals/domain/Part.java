package org.ballast.approvals.domain;

import java.util.EnumSet;
import java.util.Set;
import org.ballast.access.domain.Role;

/** Which part somebody has in a case (accounting.md §4.3). */
public enum Part {
    /** The portal itself. */
    PORTAL,
    /** Whoever makes cases of its kind: of a write-down the preparer, of an approval policy the CFO. */
    PREPARERS,
    /** Whoever decides. */
    APPROVERS,
    /** The second level. */
    SECOND_LEVEL;

    /**
     * The roles that have it.
     *
     * @param preparers of this kind of case
     */
    public Set<Role> roles(Set<Role> preparers) {
        return switch (this) {
            case PORTAL -> Set.of(Role.SYSTEM);
            case PREPARERS -> preparers;
            case APPROVERS -> Set.of(Role.CONTROLLER, Role.CFO);
            case SECOND_LEVEL -> Set.of(Role.CFO);
        };
    }

    static Set<Role> roles(Set<Part> parts, Set<Role> preparers) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        parts.forEach(part -> roles.addAll(part.roles(preparers)));
        return roles;
    }
}

package org.ballast.approvals.domain;

import java.util.EnumSet;
import java.util.Set;
import org.ballast.access.domain.Role;

/** Which part somebody has in a case (accounting.md §4.3). */
public enum Part {
    /** The portal itself. */
    PORTAL(Set.of(Role.SYSTEM)),
    /** Whoever makes cases of its kind: of a write-down the preparer, of an approval policy the CFO. */
    PREPARERS(Set.of()),
    /** Whoever decides. */
    APPROVERS(Set.of(Role.CONTROLLER, Role.CFO)),
    /** The second level. */
    SECOND_LEVEL(Set.of(Role.CFO));

    private final Set<Role> roles;

    Part(Set<Role> roles) {
        this.roles = roles;
    }

    /**
     * The roles that have it.
     *
     * @param preparers of this kind of case
     */
    public Set<Role> roles(Set<Role> preparers) {
        return this == PREPARERS ? preparers : roles;
    }

    static Set<Role> roles(Set<Part> parts, Set<Role> preparers) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        parts.forEach(part -> roles.addAll(part.roles(preparers)));
        return roles;
    }
}

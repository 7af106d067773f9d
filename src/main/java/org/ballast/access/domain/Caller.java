package org.ballast.access.domain;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who acts in one request, after the sign-in was checked.
 *
 * @param name the user's short name, as in the audit trail
 * @param roles the roles held at the time of the request
 * @param ip the address the request came from, empty when the portal itself acts
 */
public record Caller(String name, Set<Role> roles, String ip) implements Serializable {

    /** The name under which the portal itself appears in the trail. */
    public static final String PORTAL = "system";

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** The caller's first role in the order of {@link Role}, which stands for the others where one is to be named. */
    public Role firstRole() {
        if (roles.isEmpty()) {
            throw new IllegalStateException(name + " holds no role");
        }
        return EnumSet.copyOf(roles).iterator().next();
    }

    public boolean hasAny(Set<Role> wanted) {
        return roles.stream().anyMatch(wanted::contains);
    }
}

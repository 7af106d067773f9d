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
 * @param byToken whether an access token was given, not a password: what is to outlast the token takes the password
 */
public record Caller(String name, Set<Role> roles, String ip, boolean byToken) implements Serializable {

    /** The name under which the portal itself appears in the trail. */
    public static final String PORTAL = "system";

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** Somebody who gave a password, or the portal itself. */
    public Caller(String name, Set<Role> roles, String ip) {
        this(name, roles, ip, false);
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

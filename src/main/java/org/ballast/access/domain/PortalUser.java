package org.ballast.access.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A person, or a program, that may sign in. Made by an administrator; never deleted, because the trail names it: a user
 * who leaves is deactivated. Ten wrong passwords in a row lock the user out of signing in with a password until an
 * administrator unlocks; an access token goes on working, so that nobody can stop a program by guessing. Access tokens
 * end with a new password and with deactivation.
 *
 * @param name short, unique, what the trail shows
 * @param failedSignIns wrong passwords since the last right one
 * @param lockedAt when the tenth wrong password came, empty while not locked out
 */
public record PortalUser(
        String name,
        String fullName,
        Set<Role> roles,
        boolean active,
        int failedSignIns,
        Optional<Instant> lockedAt,
        Instant createdAt) {

    /** The wrong password that locks the user out. */
    public static final int FAILURES_TO_LOCK_OUT = 10;

    public PortalUser {
        roles = inOrder(roles);
    }

    public boolean isLockedOut() {
        return lockedAt.isPresent();
    }

    /** The state that the audit trail seals; the password is no part of it. */
    public String canonical() {
        return "name=" + name + "\nfullName=" + fullName + "\nroles="
                + roles.stream().map(Role::name).collect(Collectors.joining(",")) + "\nactive=" + active + "\nlocked="
                + isLockedOut();
    }

    private static Set<Role> inOrder(Collection<Role> roles) {
        return roles.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(roles));
    }
}

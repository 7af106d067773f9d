package org.ballast.access.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A person, or a program, that may sign in. Made by an administrator; never deleted, because the trail names it: a user
 * who leaves is deactivated. Ten wrong passwords in a row lock the user out of signing in with a password for a quarter of
 * an hour, or until an administrator unlocks; sessions and access tokens go on working, so that nobody can stop a program by
 * guessing. Access tokens end with a new password and with deactivation.
 *
 * @param name short, unique, what the trail shows
 * @param failedSignIns wrong passwords since the last right one
 * @param failedAt when the last of them came
 * @param lockedAt when the last wrong password came that locked out, empty without one since the last right one
 * @param passwordExpiresAt until when a password that somebody else set serves to choose an own one; empty for one to work
 *     with
 */
public record PortalUser(
        String name,
        String fullName,
        Set<Role> roles,
        boolean active,
        int failedSignIns,
        Optional<Instant> failedAt,
        Optional<Instant> lockedAt,
        Optional<Instant> passwordExpiresAt,
        Instant createdAt) {

    public PortalUser {
        roles = inOrder(roles);
    }

    public boolean isLockedOut(Instant now) {
        return lockedAt.filter(at -> at.plus(SignInPace.LOCKED_FOR).isAfter(now))
                .isPresent();
    }

    /** Whether somebody else set the password and it was not used to choose an own one in time. */
    public boolean isPasswordExpired(Instant now) {
        return passwordExpiresAt.filter(at -> !at.isAfter(now)).isPresent();
    }

    /** How long the next try of a password has to wait, see {@link SignInPace}. */
    public Duration waits(Instant now) {
        return failedAt.filter(at -> counts(at, now))
                .map(at -> SignInPace.waitOfName(failedSignIns, at, now))
                .orElse(Duration.ZERO);
    }

    /** Whether a wrong password of then still counts. */
    public static boolean counts(Instant failedAt, Instant now) {
        return failedAt.plus(SignInPace.REMEMBERED_FOR).isAfter(now);
    }

    /** The state that the audit trail seals; the password is no part of it. */
    public String canonical() {
        return "name=" + name + "\nfullName=" + fullName + "\nroles="
                + roles.stream().map(Role::name).collect(Collectors.joining(",")) + "\nactive=" + active + "\nlocked="
                + lockedAt.isPresent();
    }

    private static Set<Role> inOrder(Collection<Role> roles) {
        return roles.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(roles));
    }
}

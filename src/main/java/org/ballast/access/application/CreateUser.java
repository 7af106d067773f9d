package org.ballast.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ballast.access.domain.Caller;
import org.ballast.access.domain.PasswordHash;
import org.ballast.access.domain.PortalUser;
import org.ballast.access.domain.Refusal;
import org.ballast.access.domain.RefusalCode;
import org.ballast.access.domain.Role;
import org.ballast.access.domain.RoleAssignment;
import org.ballast.access.persistence.Users;

/** An administrator lets somebody in. */
@ApplicationScoped
public class CreateUser {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,62}");

    @Inject
    private CurrentUser currentUser;

    @Inject
    private NewPasswords newPasswords;

    @Inject
    private Users users;

    @Inject
    private UserChange change;

    @Inject
    private Clock clock;

    /**
     * Somebody who works with that password, as a program does.
     *
     * @throws Refusal FORBIDDEN without ADMIN, and to an access token; INVALID_INPUT for a name or password that is none;
     *     SOD_ROLE_CONFLICT; ALREADY_EXISTS
     */
    @Transactional
    public PortalUser create(String name, String fullName, String password, Set<Role> roles) {
        return checked(name, fullName, password, roles, Optional.empty());
    }

    /**
     * Somebody for whom the password serves only to choose an own one.
     *
     * @throws Refusal as {@link #create}
     */
    @Transactional
    public PortalUser invite(String name, String fullName, String password, Set<Role> roles) {
        return checked(name, fullName, password, roles, Optional.of(ChangePassword.expiry(clock.instant())));
    }

    private PortalUser checked(
            String name, String fullName, String password, Set<Role> roles, Optional<Instant> passwordExpiresAt) {
        currentUser.require(Role.ADMIN);
        currentUser.requirePassword();
        PasswordHash hash = newPasswords.hashOf(name, fullName, password);
        RoleAssignment.check(currentUser.name(), name, roles);
        return add(name, fullName, hash, roles, passwordExpiresAt);
    }

    /** Also serves the portal's first start, which sets its own rules for passwords. */
    PortalUser add(
            String name, String fullName, PasswordHash password, Set<Role> roles, Optional<Instant> passwordExpiresAt) {
        if (!NAME.matcher(name).matches() || name.equals(Caller.PORTAL)) {
            throw new Refusal(
                    RefusalCode.INVALID_INPUT,
                    "A user name has 2 to 63 small letters, digits, dots, dashes or underscores.");
        }
        if (fullName.isBlank() || fullName.length() > 200) {
            throw new Refusal(RefusalCode.INVALID_INPUT, "A full name has 1 to 200 characters.");
        }
        PortalUser user = new PortalUser(
                name,
                fullName.strip(),
                roles,
                true,
                0,
                Optional.empty(),
                Optional.empty(),
                passwordExpiresAt,
                clock.instant());
        users.add(user, password, currentUser.name());
        change.record("USER_CREATED", name, "", user.canonical(), "");
        return user;
    }
}

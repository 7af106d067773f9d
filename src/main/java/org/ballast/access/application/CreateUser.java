package org.ballast.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ballast.access.domain.AccessSentence;
import org.ballast.access.domain.Caller;
import org.ballast.access.domain.PasswordHash;
import org.ballast.access.domain.PortalUser;
import org.ballast.access.domain.Role;
import org.ballast.access.domain.RoleAssignment;
import org.ballast.access.persistence.Users;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.Fields.Read;
import org.ballast.refusals.Refusal;

/** An administrator lets somebody in. */
@ApplicationScoped
public class CreateUser {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,62}");
    private static final int LONGEST_FULL_NAME = 200;

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
     * @throws Refusal FORBIDDEN without ADMIN, and to an access token; INVALID_INPUT with all fields that are wrong;
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
        Fields fields = new Fields();
        fields.read(() -> checkedName(name));
        fields.read(() -> checkedFullName(fullName));
        Read<PasswordHash> hash = fields.read(() -> newPasswords.hashOf(name, fullName, password));
        fields.read(() -> {
            RoleAssignment.check(currentUser.name(), name, roles);
            return roles;
        });
        fields.requireAllRight();
        return add(name, fullName, hash.value(), roles, passwordExpiresAt);
    }

    /** Also serves the portal's first start, which sets its own rules for passwords. */
    PortalUser add(
            String name, String fullName, PasswordHash password, Set<Role> roles, Optional<Instant> passwordExpiresAt) {
        PortalUser user = new PortalUser(
                checkedName(name),
                checkedFullName(fullName),
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

    private static String checkedName(String name) {
        if (!NAME.matcher(name).matches() || name.equals(Caller.PORTAL)) {
            throw Refusal.ofField("name", name, AccessSentence.USER_NAME_FORM);
        }
        return name;
    }

    private static String checkedFullName(String fullName) {
        if (fullName.isBlank() || fullName.length() > LONGEST_FULL_NAME) {
            throw Refusal.ofField("fullName", fullName, AccessSentence.FULL_NAME_LENGTH);
        }
        return fullName.strip();
    }
}

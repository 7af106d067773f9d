package org.ballast.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ballast.access.domain.PasswordHash;
import org.ballast.access.domain.PortalUser;
import org.ballast.access.domain.Role;
import org.ballast.access.domain.RoleAssignment;
import org.ballast.access.persistence.Users;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.Fields.Read;
import org.ballast.refusals.Refusal;

/** An administrator lets somebody in. */
@ApplicationScoped
public class CreateUser {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private NewPasswords newPasswords;

    @Inject
    private Users users;

    @Inject
    private RequestRules rules;

    @Inject
    private UserChange change;

    @Inject
    private Clock clock;

    /**
     * Lets somebody in, for good or until an own password is chosen.
     *
     * @throws Refusal FORBIDDEN without ADMIN, and to an access token; INVALID_INPUT with all fields that are wrong;
     *     SOD_ROLE_CONFLICT; ALREADY_EXISTS
     */
    @Transactional
    public PortalUser create(NewUser wanted) {
        currentUser.require(Role.ADMIN);
        currentUser.requirePassword();
        Set<Role> roles = Roles.named(wanted.roles());
        Fields fields = rules.of(wanted);
        Read<PasswordHash> hash = fields.read(
                "password",
                () -> newPasswords.hashOf(
                        Objects.toString(wanted.name(), ""),
                        Objects.toString(wanted.fullName(), ""),
                        Objects.toString(wanted.password(), "")));
        fields.read(() -> {
            RoleAssignment.check(currentUser.name(), Objects.toString(wanted.name(), ""), roles);
            return roles;
        });
        fields.requireAllRight();
        Optional<Instant> expiresAt = Boolean.TRUE.equals(wanted.mustChangePassword())
                ? Optional.of(ChangePassword.expiry(clock.instant()))
                : Optional.empty();
        return add(wanted.name(), wanted.fullName(), hash.value(), roles, expiresAt);
    }

    /** Also serves the portal's first start, which sets its own rules for passwords. */
    PortalUser add(
            String name, String fullName, PasswordHash password, Set<Role> roles, Optional<Instant> passwordExpiresAt) {
        PortalUser user = new PortalUser(
                name, fullName, roles, true, 0, Optional.empty(), Optional.empty(), passwordExpiresAt, clock.instant());
        users.add(user, password, currentUser.name());
        change.record("USER_CREATED", name, "", user.canonical(), "");
        return user;
    }
}

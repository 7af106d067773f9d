package org.ballast.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import org.ballast.access.domain.PortalUser;
import org.ballast.access.domain.Role;
import org.ballast.access.domain.RoleAssignment;
import org.ballast.access.persistence.Users;
import org.ballast.refusals.Refusal;

/** An administrator changes what somebody else may do, from that user's next request on. */
@ApplicationScoped
public class AssignRoles {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Users users;

    @Inject
    private UserChange change;

    @Inject
    private Clock clock;

    /**
     * @param roles all that the user is to hold afterwards
     * @throws Refusal FORBIDDEN without ADMIN, and to an access token; SOD_ROLE_CONFLICT; NOT_FOUND
     */
    @Transactional
    public PortalUser assign(String name, Set<Role> roles) {
        currentUser.require(Role.ADMIN);
        currentUser.requirePassword();
        RoleAssignment.check(currentUser.name(), name, roles);
        PortalUser before = users.byName(name);
        PortalUser after = users.changeRoles(name, roles, currentUser.name(), clock.instant());
        change.record("ROLES_ASSIGNED", name, before.canonical(), after.canonical(), "");
        return after;
    }
}

package org.ballast.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.ballast.access.domain.AccessSentence;
import org.ballast.access.domain.PortalUser;
import org.ballast.access.domain.Role;
import org.ballast.access.persistence.StoredUser;
import org.ballast.access.persistence.Users;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Users in whose name work goes on that they began earlier: no sign-in says any more what they may. */
@ApplicationScoped
public class AbsentUsers {

    @Inject
    private Users users;

    @Inject
    private Clock clock;

    /**
     * Asks what a sign-in would ask now, but for the password.
     *
     * @throws Refusal FORBIDDEN if there is no such user any more, or one who is deactivated, locked out or without the role
     */
    public void require(String name, Role role) {
        if (users.find(name)
                .map(StoredUser::user)
                .filter(user -> isStill(user, role))
                .isEmpty()) {
            throw new Refusal(RefusalCode.FORBIDDEN, AccessSentence.MAY_NO_MORE, name, role);
        }
    }

    private boolean isStill(PortalUser user, Role role) {
        return user.active()
                && !user.isLockedOut(clock.instant())
                && user.roles().contains(role);
    }
}

package org.ballast.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.ballast.access.domain.AccessSentence;
import org.ballast.access.domain.PortalUser;
import org.ballast.access.domain.Role;
import org.ballast.access.persistence.Users;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** An administrator shuts somebody else out from their next request on, lets them in again, or unlocks them. */
@ApplicationScoped
public class ActivateUser {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Users users;

    @Inject
    private UserChange change;

    @Inject
    private RevokeTokens revokeTokens;

    /**
     * @throws Refusal FORBIDDEN without ADMIN, and to an access token; NOT_FOUND
     */
    @Transactional
    public PortalUser activate(String name) {
        return change(name, true);
    }

    /**
     * Also ends the user's access tokens, so that none comes back with the user.
     *
     * @throws Refusal FORBIDDEN without ADMIN, and to an access token; NOT_FOUND; INVALID_INPUT for oneself
     */
    @Transactional
    public PortalUser deactivate(String name) {
        if (name.equals(currentUser.name())) {
            throw new Refusal(RefusalCode.INVALID_INPUT, AccessSentence.OWN_DEACTIVATION);
        }
        PortalUser after = change(name, false);
        revokeTokens.all(name);
        return after;
    }

    /**
     * Forgets the wrong passwords, so that the user can sign in again.
     *
     * @throws Refusal FORBIDDEN without ADMIN, and to an access token; NOT_FOUND
     */
    @Transactional
    public PortalUser unlock(String name) {
        currentUser.require(Role.ADMIN);
        currentUser.requirePassword();
        PortalUser before = users.byName(name);
        PortalUser after = users.forgetFailures(name);
        change.record("USER_UNLOCKED", name, before.canonical(), after.canonical(), "");
        return after;
    }

    private PortalUser change(String name, boolean active) {
        currentUser.require(Role.ADMIN);
        currentUser.requirePassword();
        PortalUser before = users.byName(name);
        PortalUser after = users.changeActive(name, active);
        change.record(active ? "USER_ACTIVATED" : "USER_DEACTIVATED", name, before.canonical(), after.canonical(), "");
        return after;
    }
}

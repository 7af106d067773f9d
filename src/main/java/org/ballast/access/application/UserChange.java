package org.ballast.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.ballast.access.domain.AccessEvent;
import org.ballast.access.domain.Caller;
import org.ballast.access.domain.Role;

/** Tells the audit trail what the acting user changed about a user. */
@ApplicationScoped
class UserChange {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Event<AccessEvent> trail;

    void record(String action, String userName, String before, String after, String reason) {
        Role role = currentUser.actingRole();
        Caller caller = new Caller(currentUser.name(), java.util.Set.of(role), currentUser.ip());
        trail.fire(new AccessEvent(caller, action, userName, before, after, reason));
    }
}

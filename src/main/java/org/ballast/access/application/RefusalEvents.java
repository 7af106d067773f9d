package org.ballast.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.ballast.access.domain.AccessEvent;

/** Tells the trail of a refusal in a transaction of its own: that of the work was rolled back. */
@ApplicationScoped
public class RefusalEvents {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Event<AccessEvent> trail;

    /**
     * @param why the code and what was asked for
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void write(String why) {
        String name = currentUser.name();
        currentUser.caller().ifPresent(caller -> trail.fire(new AccessEvent(caller, "REFUSED", name, "", "", why)));
    }
}

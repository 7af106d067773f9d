package org.ballast.approvals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;

/** Approved cases whose day has come. */
@ApplicationScoped
public class DueCases {

    private static final int AT_ONCE = 200;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private DecideCase decide;

    @Inject
    private OnItsDay onItsDay;

    /**
     * Posts them, each by itself.
     *
     * @throws org.ballast.refusals.Refusal FORBIDDEN to anybody but the portal
     */
    public void postDue(Instant now) {
        currentUser.require(Role.SYSTEM);
        long last = 0;
        List<Long> approved;
        do {
            approved = decide.approvedAfter(last, AT_ONCE);
            for (long id : approved) {
                onItsDay.attempt(id, () -> decide.postDue(id, now));
                last = id;
            }
        } while (approved.size() == AT_ONCE);
    }
}

package org.ballast.manualjournals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.OnItsDay;

/** Mirrors and monthly copies of posted manual journals, each posted on its day under the approval that was given once. */
@ApplicationScoped
public class FollowingEntries {

    private static final int AT_ONCE = 200;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private OnItsDay onItsDay;

    @Inject
    private PostFollowing postFollowing;

    /**
     * Posts whatever is due, each journal by itself: what cannot be posted is kept for the work list, and tried again.
     *
     * @throws org.ballast.refusals.Refusal FORBIDDEN to anybody but the portal
     */
    public void postDue(Instant now) {
        currentUser.require(Role.SYSTEM);
        long last = 0;
        List<PostFollowing.Open> open;
        do {
            open = postFollowing.open(last, AT_ONCE);
            for (PostFollowing.Open each : open) {
                onItsDay.attempt(each.caseId(), () -> postFollowing.post(each.journalId(), now));
                last = each.journalId();
            }
        } while (open.size() == AT_ONCE);
    }
}

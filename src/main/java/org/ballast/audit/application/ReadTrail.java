package org.ballast.audit.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.audit.domain.SealedEvent;
import org.ballast.audit.domain.TrailFilter;
import org.ballast.audit.persistence.TrailReading;
import org.ballast.refusals.Refusal;

/** The trail for those who answer for it. */
@ApplicationScoped
public class ReadTrail {

    /** Stands before nothing: reading begins with the newest event. */
    public static final long NEWEST = Long.MAX_VALUE;

    private static final int STRETCH = 1_000;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private TrailReading trail;

    /**
     * Newest first.
     *
     * @param before the number before which to begin, {@link #NEWEST} for the start
     * @throws Refusal FORBIDDEN without AUDITOR, ADMIN, CFO or CONTROLLER
     */
    public List<SealedEvent> before(TrailFilter filter, long before, int limit) {
        requireReader();
        return trail.before(filter, before, limit);
    }

    /**
     * All that match, newest first, in stretches.
     *
     * @throws Refusal FORBIDDEN as above
     */
    public void each(TrailFilter filter, Consumer<SealedEvent> reader) {
        requireReader();
        long before = NEWEST;
        List<SealedEvent> stretch;
        do {
            stretch = trail.before(filter, before, STRETCH);
            stretch.forEach(reader);
            before = stretch.isEmpty() ? before : stretch.getLast().event().seq();
        } while (stretch.size() == STRETCH);
    }

    /**
     * @throws Refusal FORBIDDEN for everybody who may not read the trail
     */
    public void requireReader() {
        currentUser.require(Role.AUDITOR, Role.ADMIN, Role.CFO, Role.CONTROLLER);
    }
}

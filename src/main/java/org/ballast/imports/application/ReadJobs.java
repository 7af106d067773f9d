package org.ballast.imports.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.imports.domain.ImportJob;
import org.ballast.imports.persistence.ImportJobs;

/** How far the imports in the background are. Whoever looks ends those whose server is gone. */
@ApplicationScoped
@Transactional
public class ReadJobs {

    private static final int SHOWN = 10;
    private static final Duration RECENT = Duration.ofDays(1);

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ImportJobs jobs;

    @Inject
    private Clock clock;

    /** The newest of an entity. */
    public List<ImportJob> newestOf(String entity) {
        currentUser.requireSignedIn();
        jobs.endLost();
        return jobs.newestOf(entity, SHOWN);
    }

    /** What the user who is signed in started in the last day, the newest first. */
    public List<ImportJob> own() {
        currentUser.requireSignedIn();
        jobs.endLost();
        return jobs.startedBy(currentUser.name(), clock.instant().minus(RECENT), SHOWN);
    }
}

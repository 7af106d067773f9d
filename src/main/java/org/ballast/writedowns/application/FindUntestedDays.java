package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.holdings.domain.ReportingEntity;
import org.ballast.holdings.persistence.Entities;
import org.ballast.writedowns.domain.TestPeriod;
import org.ballast.writedowns.domain.UntestedDays;
import org.ballast.writedowns.persistence.PeriodHoldings;
import org.ballast.writedowns.persistence.TestRuns;

/** Whether the tests of an entity follow each other without a gap. */
@ApplicationScoped
@Transactional
public class FindUntestedDays {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private PeriodHoldings holdings;

    @Inject
    private TestRuns runs;

    /**
     * The first days before another on which lots that are still held were not tested.
     *
     * @throws org.ballast.access.domain.Refusal NOT_FOUND
     */
    public Optional<TestPeriod> before(String entityCode, LocalDate day) {
        currentUser.requireSignedIn();
        ReportingEntity entity = entities.byCode(entityCode);
        return holdings.heldSince(entity)
                .flatMap(since -> UntestedDays.first(since, day, runs.periodsBefore(entity.id(), day)));
    }
}

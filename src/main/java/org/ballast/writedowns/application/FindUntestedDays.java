package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.holdings.domain.ReportingEntity;
import org.ballast.holdings.persistence.Entities;
import org.ballast.writedowns.domain.TestPeriod;
import org.ballast.writedowns.domain.UntestedDays;
import org.ballast.writedowns.persistence.PeriodHoldings;
import org.ballast.writedowns.persistence.TestRuns;

/** Whether the tests of an entity follow each other without a gap, for every lot that is held. */
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
     * The first days before another on which lots that are still held were not tested. A lot that was recorded after a test
     * was not in it.
     *
     * @throws org.ballast.access.domain.Refusal NOT_FOUND
     */
    public Optional<TestPeriod> before(String entityCode, LocalDate day) {
        currentUser.requireSignedIn();
        ReportingEntity entity = entities.byCode(entityCode);
        List<TestRuns.Made> made = runs.madeBefore(entity.id(), day);
        return holdings.heldSince(entity).entrySet().stream()
                .flatMap(held -> UntestedDays.first(held.getValue(), day, since(held.getKey(), made)).stream())
                .min(Comparator.comparing(TestPeriod::from).thenComparing(TestPeriod::to));
    }

    private static List<TestPeriod> since(Instant recorded, List<TestRuns.Made> made) {
        return made.stream()
                .filter(run -> !run.at().isBefore(recorded))
                .map(TestRuns.Made::period)
                .toList();
    }
}

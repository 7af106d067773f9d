package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.writedowns.domain.UntestedLots;

/** Whether the tests of an entity follow each other without a gap, for every lot that is held. */
@ApplicationScoped
@Transactional
public class FindUntestedDays {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private FindOpenTests openTests;

    /**
     * The first days before another on which lots were held that no test in force looked at. A lot that was recorded after a
     * test was not in it.
     *
     * @throws org.ballast.refusals.Refusal NOT_FOUND
     */
    public Optional<TestPeriod> before(String entityCode, LocalDate day) {
        currentUser.requireSignedIn();
        return openTests.upTo(entityCode, day.minusDays(1)).untested().stream()
                .map(UntestedLots::days)
                .min(Comparator.comparing(TestPeriod::from).thenComparing(TestPeriod::to));
    }
}

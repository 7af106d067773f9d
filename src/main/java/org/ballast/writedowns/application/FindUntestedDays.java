package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.holdings.domain.ReportingEntity;
import org.ballast.holdings.persistence.Entities;
import org.ballast.writedowns.domain.TestPeriod;
import org.ballast.writedowns.domain.UntestedAsset.Cause;
import org.ballast.writedowns.domain.UntestedDays;
import org.ballast.writedowns.persistence.TestedPeriods;

/** Whether the tests of an entity follow each other without a gap, for every lot that is held. */
@ApplicationScoped
@Transactional
public class FindUntestedDays {

    private static final Optional<Cause> BLOCKED = Optional.of(Cause.BLOCKED);

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private TestedPeriods tested;

    /**
     * The first days before another on which lots that are still held were not tested. A lot that was recorded after a test
     * was not in it.
     *
     * @throws org.ballast.access.domain.Refusal NOT_FOUND
     */
    public Optional<TestPeriod> before(String entityCode, LocalDate day) {
        currentUser.requireSignedIn();
        ReportingEntity entity = entities.byCode(entityCode);
        List<TestedPeriods.Latest> made = tested.latest(entity.id(), LocalDate.EPOCH, day).stream()
                .filter(run -> !run.open().equals(BLOCKED))
                .toList();
        return tested.held(entity, day).stream()
                .flatMap(held -> UntestedDays.first(held.since(), day, of(held, made)).stream())
                .min(Comparator.comparing(TestPeriod::from).thenComparing(TestPeriod::to));
    }

    private static List<TestPeriod> of(TestedPeriods.Held held, List<TestedPeriods.Latest> made) {
        return made.stream()
                .filter(run -> run.asset().equals(held.asset()) && !run.at().isBefore(held.recordedAt()))
                .map(TestedPeriods.Latest::period)
                .toList();
    }
}

package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ballast.access.application.CurrentUser;
import org.ballast.holdings.domain.ReportingEntity;
import org.ballast.holdings.persistence.Entities;
import org.ballast.writedowns.domain.TestPeriod;
import org.ballast.writedowns.domain.UntestedAsset;
import org.ballast.writedowns.domain.UntestedAsset.Cause;
import org.ballast.writedowns.domain.UntestedDays;
import org.ballast.writedowns.persistence.TestedPeriods;

/**
 * What of a stretch of days no test covers whose result is in the books: a test without a loss covers its days at once, one
 * with a loss when its write-down is posted. A statement of these days is a draft.
 */
@ApplicationScoped
@Transactional
public class FindUntestedAssets {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private TestedPeriods tested;

    /**
     * By asset and day; none where everything that carried an amount at the end was tested on each day that it was held.
     *
     * @param from first day
     * @param to the day after the last
     * @throws org.ballast.access.domain.Refusal NOT_FOUND
     */
    public List<UntestedAsset> between(String entityCode, LocalDate from, LocalDate to) {
        currentUser.requireSignedIn();
        ReportingEntity entity = entities.byCode(entityCode);
        List<TestedPeriods.Latest> runs = tested.latest(entity.id(), from, to);
        return tested.held(entity, to).stream()
                .flatMap(held -> gaps(held, runs, from, to))
                .distinct()
                .sorted(Comparator.comparing(UntestedAsset::asset)
                        .thenComparing(each -> each.days().from())
                        .thenComparing(each -> each.days().to()))
                .toList();
    }

    private static Stream<UntestedAsset> gaps(
            TestedPeriods.Held held, List<TestedPeriods.Latest> runs, LocalDate from, LocalDate to) {
        List<TestedPeriods.Latest> ofLots = runs.stream()
                .filter(run -> run.asset().equals(held.asset()) && !run.at().isBefore(held.recordedAt()))
                .toList();
        List<TestPeriod> covered = ofLots.stream()
                .filter(run -> run.open().isEmpty())
                .map(TestedPeriods.Latest::period)
                .toList();
        LocalDate since = held.since().isAfter(from) ? held.since() : from;
        return UntestedDays.all(since, to, covered).stream()
                .map(days -> new UntestedAsset(held.asset(), days, cause(days, ofLots)));
    }

    private static Cause cause(TestPeriod days, List<TestedPeriods.Latest> runs) {
        return runs.stream()
                .filter(run -> run.period().from().isBefore(days.to())
                        && days.from().isBefore(run.period().to()))
                .flatMap(run -> run.open().stream())
                .max(Comparator.naturalOrder())
                .orElse(Cause.NOT_TESTED);
    }
}

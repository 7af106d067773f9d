package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballast.access.application.CurrentUser;
import org.ballast.assets.domain.Asset;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.application.OpenMeasurements;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.persistence.Proposals;

/** Days of an asset that no test in force looked at, and periods whose proposals are not decided. */
@ApplicationScoped
@Transactional
public class FindOpenMeasurements implements OpenMeasurements {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private FindOpenTests openTests;

    @Inject
    private Proposals proposals;

    @Override
    public Optional<LocalDate> firstOpen(ReportingEntity entity, Asset asset, LocalDate before) {
        currentUser.requireSignedIn();
        Stream<LocalDate> untested = openTests.upTo(entity, before.minusDays(1)).untested().stream()
                .filter(lots -> lots.asset().equals(asset.symbol()))
                .map(lots -> lots.days().from());
        Stream<LocalDate> undecided = proposals.ofAsset(entity.book().id(), asset.id()).stream()
                .filter(proposal -> proposal.status().isLive())
                .map(Proposal::period)
                .filter(period -> period.from().isBefore(before))
                .map(period -> period.from());
        return Stream.concat(untested, undecided).min(Comparator.naturalOrder());
    }
}

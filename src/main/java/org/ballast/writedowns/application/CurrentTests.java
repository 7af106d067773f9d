package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.jobs.domain.JobProgress;
import org.ballast.measurement.domain.MeasurementKind;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.writedowns.domain.AssetMeasurement;
import org.ballast.writedowns.domain.AssetResult;
import org.ballast.writedowns.domain.BlockedAsset;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.persistence.Proposals;

/**
 * Tests a period as it stands, beside what was proposed for it. A posted proposal is first left out, to see whether it
 * still is what its inputs give; only where they have changed is its impairment taken as given and the rest tested.
 */
@ApplicationScoped
class CurrentTests {

    @Inject
    private ComputeTests compute;

    @Inject
    private Proposals proposals;

    @Inject
    private PeriodOrder periodOrder;

    /**
     * What can be tested and what cannot, each asset by itself.
     *
     * @param tests of the assets that nothing blocks
     */
    record Current(List<CurrentTest> tests, List<BlockedAsset> blocked) {}

    @Transactional(Transactional.TxType.MANDATORY)
    public Current of(ReportingEntity entity, TestPeriod period, JobProgress progress) {
        Map<Long, List<Proposal>> earlier = ofPeriod(entity, period);
        Map<Long, List<Proposal>> posted = new HashMap<>();
        earlier.forEach((asset, all) -> posted.put(
                asset, all.stream().filter(CurrentTests::closesThePeriod).toList()));
        Set<Long> without =
                posted.values().stream().flatMap(List::stream).map(Proposal::id).collect(Collectors.toSet());
        PeriodOrder.Order order = periodOrder.of(entity, period);
        Current current = new Current(new ArrayList<>(), new ArrayList<>());
        for (AssetResult result : compute.of(entity, period, Set.of(), without, progress)) {
            long asset = result.asset().id();
            switch (latest(entity, period, result, posted.getOrDefault(asset, List.of()))) {
                case BlockedAsset blocked ->
                    current.blocked().add(order.blockBefore(blocked.asset()).orElse(blocked));
                case AssetMeasurement test -> {
                    CurrentTest beside = beside(test, earlier.getOrDefault(asset, List.of()));
                    order.block(beside)
                            .ifPresentOrElse(
                                    current.blocked()::add,
                                    () -> current.tests().add(beside));
                }
            }
        }
        return current;
    }

    /** An adoption opens its period: what closes the period is measured on top of it. */
    static boolean closesThePeriod(Proposal proposal) {
        return proposal.status() == CaseStatus.POSTED && proposal.kind() != MeasurementKind.ADOPTION;
    }

    private AssetResult latest(
            ReportingEntity entity, TestPeriod period, AssetResult result, List<Proposal> inTheBooks) {
        boolean changed = result instanceof AssetMeasurement test
                && inTheBooks.stream().anyMatch(each -> !each.measuredHash().equals(test.evidenceHash()));
        return changed
                ? compute.of(entity, period, Set.of(result.asset().id()), Set.of(), new JobProgress())
                        .get(0)
                : result;
    }

    private static CurrentTest beside(AssetMeasurement test, List<Proposal> earlier) {
        Map<MeasurementKind, Proposal> same = new EnumMap<>(MeasurementKind.class);
        earlier.stream()
                .filter(each -> each.status().isLive() || each.status() == CaseStatus.POSTED)
                .filter(each -> each.measuredHash().equals(test.evidenceHash()))
                .forEach(each -> same.putIfAbsent(each.kind(), each));
        List<Proposal> stale = earlier.stream()
                .filter(each -> each.status().isLive() && !each.measuredHash().equals(test.evidenceHash()))
                .toList();
        return new CurrentTest(test, List.copyOf(same.values()), stale);
    }

    private Map<Long, List<Proposal>> ofPeriod(ReportingEntity entity, TestPeriod period) {
        return proposals.ofPeriod(entity.book().id(), period).stream()
                .collect(Collectors.groupingBy(Proposal::assetId));
    }
}

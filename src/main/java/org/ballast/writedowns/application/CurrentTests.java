package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballast.approvals.domain.ProposalStatus;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.writedowns.domain.AssetResult;
import org.ballast.writedowns.domain.AssetTest;
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
    public Current of(ReportingEntity entity, TestPeriod period) {
        Map<Long, List<Proposal>> earlier = ofPeriod(entity, period);
        Map<Long, Proposal> posted = new HashMap<>();
        earlier.forEach((asset, all) -> all.stream()
                .filter(each -> each.status() == ProposalStatus.POSTED)
                .findFirst()
                .ifPresent(each -> posted.put(asset, each)));
        Set<Long> without = posted.values().stream().map(Proposal::id).collect(Collectors.toSet());
        PeriodOrder.Order order = periodOrder.of(entity, period);
        Current current = new Current(new ArrayList<>(), new ArrayList<>());
        for (AssetResult result : compute.of(entity, period, Set.of(), without)) {
            long asset = result.asset().id();
            switch (latest(entity, period, result, Optional.ofNullable(posted.get(asset)))) {
                case BlockedAsset blocked ->
                    current.blocked().add(order.blockBefore(blocked.asset()).orElse(blocked));
                case AssetTest test -> {
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

    private AssetResult latest(
            ReportingEntity entity, TestPeriod period, AssetResult result, Optional<Proposal> inTheBooks) {
        boolean changed = result instanceof AssetTest test
                && inTheBooks.isPresent()
                && !inTheBooks.get().evidenceHash().equals(test.evidenceHash());
        return changed
                ? compute.of(entity, period, Set.of(result.asset().id()), Set.of())
                        .get(0)
                : result;
    }

    private static CurrentTest beside(AssetTest test, List<Proposal> earlier) {
        Optional<Proposal> same = earlier.stream()
                .filter(each -> each.status().isLive() || each.status() == ProposalStatus.POSTED)
                .filter(each -> each.evidenceHash().equals(test.evidenceHash()))
                .findFirst();
        List<Proposal> stale = earlier.stream()
                .filter(each -> each.status().isLive() && !each.evidenceHash().equals(test.evidenceHash()))
                .toList();
        return new CurrentTest(test, same, stale);
    }

    private Map<Long, List<Proposal>> ofPeriod(ReportingEntity entity, TestPeriod period) {
        return proposals.ofPeriod(entity.book().id(), period).stream()
                .collect(Collectors.groupingBy(Proposal::assetId));
    }
}

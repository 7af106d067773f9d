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
import org.ballast.holdings.domain.ReportingEntity;
import org.ballast.writedowns.domain.AssetTest;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.domain.ProposalFilter;
import org.ballast.writedowns.domain.TestPeriod;
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

    @Transactional(Transactional.TxType.MANDATORY)
    public List<CurrentTest> of(ReportingEntity entity, TestPeriod period) {
        Map<Long, List<Proposal>> earlier = ofPeriod(entity, period);
        Map<Long, Proposal> posted = new HashMap<>();
        earlier.forEach((asset, all) -> all.stream()
                .filter(each -> each.status() == ProposalStatus.POSTED)
                .findFirst()
                .ifPresent(each -> posted.put(asset, each)));
        Set<Long> without = posted.values().stream().map(Proposal::id).collect(Collectors.toSet());
        List<CurrentTest> current = new ArrayList<>();
        for (AssetTest test : compute.of(entity, period, Set.of(), without)) {
            Proposal inTheBooks = posted.get(test.asset().id());
            boolean changed = inTheBooks != null && !inTheBooks.evidenceHash().equals(test.evidenceHash());
            AssetTest latest = changed
                    ? compute.of(entity, period, Set.of(test.asset().id()), Set.of())
                            .get(0)
                    : test;
            current.add(beside(latest, earlier.getOrDefault(test.asset().id(), List.of())));
        }
        return current;
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
        ProposalFilter overlapping = new ProposalFilter(
                Optional.of(entity.code()),
                Set.of(),
                Optional.empty(),
                Optional.of(period.from()),
                Optional.of(period.to()),
                Optional.empty());
        return proposals.page(overlapping, Optional.empty(), 0, Integer.MAX_VALUE).stream()
                .filter(each -> each.period().equals(period))
                .collect(Collectors.groupingBy(Proposal::assetId));
    }
}

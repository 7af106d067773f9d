package org.ballast.writedowns.application;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballast.access.domain.Refusal;
import org.ballast.access.domain.RefusalCode;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.domain.LotPosition;
import org.ballast.holdings.domain.ReportingEntity;
import org.ballast.holdings.persistence.Policies;
import org.ballast.prices.application.PriceBars;
import org.ballast.prices.domain.PriceBar;
import org.ballast.writedowns.domain.AssetTest;
import org.ballast.writedowns.domain.Evidence;
import org.ballast.writedowns.domain.LotEventInPeriod;
import org.ballast.writedowns.domain.LotTest;
import org.ballast.writedowns.domain.PriceHistory;
import org.ballast.writedowns.domain.SegmentTest;
import org.ballast.writedowns.domain.TestFigures;
import org.ballast.writedowns.domain.TestPeriod;
import org.ballast.writedowns.domain.TestRules;
import org.ballast.writedowns.domain.TestWindow;
import org.ballast.writedowns.persistence.PeriodHoldings;

/** Computes the tests of a period from what is recorded; writes nothing. The same records give the same tests. */
@ApplicationScoped
class ComputeTests {

    @Inject
    private PeriodHoldings holdings;

    @Inject
    private Assets assets;

    @Inject
    private Policies policies;

    @Inject
    private PriceBars priceBars;

    @Inject
    private PrincipalMarketPrices principalMarketPrices;

    /**
     * @param only these assets; none for all that the entity holds
     * @param without proposals whose impairments are left out, as if they were not posted
     * @throws Refusal NO_PRICE with every missing day; MODEL_NOT_ALLOWED where an asset has no policy. Whether the
     *     transaction goes on is the caller's to say: a page only asks whether the evidence still holds
     */
    List<AssetTest> of(ReportingEntity entity, TestPeriod period, Set<Long> only, Set<Long> without) {
        Map<Long, List<LotEventInPeriod>> events = holdings.events(entity, period, without);
        Map<Long, List<LotPosition>> lotsByAsset = holdings.openings(entity, period).stream()
                .filter(lot -> only.isEmpty() || only.contains(lot.assetId()))
                .collect(groupingBy(LotPosition::assetId, LinkedHashMap::new, Collectors.toList()));
        MissingPrices missing = new MissingPrices();
        List<AssetTest> tests = new ArrayList<>();
        assets.all().stream()
                .filter(asset -> lotsByAsset.containsKey(asset.id()))
                .forEach(asset -> tests.add(ofAsset(
                        entity, period, asset, lotsByAsset.getOrDefault(asset.id(), List.of()), events, missing)));
        missing.refuseIfAny();
        return tests;
    }

    private AssetTest ofAsset(
            ReportingEntity entity,
            TestPeriod period,
            Asset asset,
            List<LotPosition> lots,
            Map<Long, List<LotEventInPeriod>> events,
            MissingPrices missing) {
        AccountingPolicy policy = policies.inForce(entity.id(), asset.id(), period.lastDay())
                .orElseThrow(() -> new Refusal(
                        RefusalCode.MODEL_NOT_ALLOWED,
                        "No accounting policy of " + entity.code() + " says how " + asset.symbol() + " is measured on "
                                + period.lastDay() + ". Decide one, then run the test."));
        Instant from = entity.startOf(period.from());
        Instant to = entity.startOf(period.to());
        PrincipalMarketPrices.Found found = principalMarketPrices.between(entity, policy, from, to);
        PriceHistory prices = found.history(entity, from, to);
        TestRules rules = TestRules.of(entity);
        List<SegmentTest> segments = new ArrayList<>(lots.size());
        for (LotPosition lot : lots) {
            TestWindow window = TestWindow.of(lot, from, to, rules);
            segments.addAll(LotTest.over(lot, window, events.getOrDefault(lot.id(), List.of()), prices));
        }
        missing.note(asset, segments, found);
        List<TestFigures> figures = segments.stream().map(TestFigures::of).toList();
        List<PriceBar> priceSet = found.usable().stream()
                .filter(bar -> !bar.opensAt().isBefore(from))
                .toList();
        return new AssetTest(
                asset,
                policy,
                figures,
                Evidence.hash(entity, period, asset, policy, priceSet, figures, sources(figures)));
    }

    private Map<Long, Evidence.Source> sources(List<TestFigures> figures) {
        Set<Long> bars = figures.stream()
                .flatMap(test -> test.low().stream())
                .map(low -> low.bar().id())
                .collect(Collectors.toSet());
        return priceBars.recorded(bars).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        bar -> new Evidence.Source(
                                bar.getValue().importId(), bar.getValue().importLine())));
    }
}

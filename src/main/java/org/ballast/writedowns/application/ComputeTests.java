package org.ballast.writedowns.application;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.amounts.DateWords;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.persistence.Policies;
import org.ballast.measurement.domain.Coverage;
import org.ballast.measurement.domain.ImpairmentOutcome.NotTestable;
import org.ballast.measurement.domain.LotEventInPeriod;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.measurement.domain.LotTest;
import org.ballast.measurement.domain.PriceHistory;
import org.ballast.measurement.domain.SegmentTest;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.measurement.domain.TestRules;
import org.ballast.measurement.domain.TestWindow;
import org.ballast.measurement.domain.TestedHours;
import org.ballast.prices.application.PriceBars;
import org.ballast.prices.domain.PriceBar;
import org.ballast.prices.domain.Span;
import org.ballast.refusals.RefusalCode;
import org.ballast.writedowns.domain.AssetResult;
import org.ballast.writedowns.domain.AssetTest;
import org.ballast.writedowns.domain.BlockedAsset;
import org.ballast.writedowns.domain.Evidence;
import org.ballast.writedowns.domain.TestFigures;
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

    /** An entity and a period with the two instants that bound it. */
    private record Scope(ReportingEntity entity, TestPeriod period, Span span) {}

    /**
     * @param only these assets; none for all that the entity holds
     * @param without proposals whose impairments are left out, as if they were not posted
     * @return a test of each asset, or NO_PRICE with all hours that are missing, or MODEL_NOT_ALLOWED where it has no
     *     policy
     */
    List<AssetResult> of(ReportingEntity entity, TestPeriod period, Set<Long> only, Set<Long> without) {
        Map<Long, List<LotEventInPeriod>> events = holdings.events(entity, period, without);
        Map<Long, List<LotPosition>> lotsByAsset = holdings.openings(entity, period).stream()
                .filter(lot -> only.isEmpty() || only.contains(lot.assetId()))
                .collect(groupingBy(LotPosition::assetId, LinkedHashMap::new, Collectors.toList()));
        Scope scope = new Scope(entity, period, new Span(entity.startOf(period.from()), entity.startOf(period.to())));
        return assets.all().stream()
                .filter(asset -> lotsByAsset.containsKey(asset.id()))
                .map(asset -> ofAsset(scope, asset, lotsByAsset.getOrDefault(asset.id(), List.of()), events))
                .toList();
    }

    private AssetResult ofAsset(
            Scope scope, Asset asset, List<LotPosition> lots, Map<Long, List<LotEventInPeriod>> events) {
        return policies.inForce(
                        scope.entity().book().id(), asset.id(), scope.period().lastDay())
                .map(policy -> underPolicy(scope, asset, policy, lots, events))
                .orElseGet(() -> BlockedAsset.by(
                        asset,
                        RefusalCode.MODEL_NOT_ALLOWED,
                        "No accounting policy of " + scope.entity().code() + " says how " + asset.symbol()
                                + " is measured on "
                                + DateWords.of(scope.period().lastDay())
                                + ". Decide one, then run the test."));
    }

    private AssetResult underPolicy(
            Scope scope,
            Asset asset,
            AccountingPolicy policy,
            List<LotPosition> lots,
            Map<Long, List<LotEventInPeriod>> events) {
        Span span = scope.span();
        PrincipalMarketPrices.Found found =
                principalMarketPrices.between(scope.entity(), policy, span.from(), span.to());
        TestRules rules = TestRules.of(scope.entity(), policy.edgeBarPolicy());
        Coverage coverage = Coverage.of(found.prices(), span, rules.edgeBar());
        PriceHistory prices = PriceHistory.of(found.prices(), coverage, rules);
        List<SegmentTest> segments = new ArrayList<>(lots.size());
        for (LotPosition lot : lots) {
            TestWindow window = TestWindow.of(lot, span.from(), span.to(), rules);
            segments.addAll(LotTest.over(lot, window, events.getOrDefault(lot.id(), List.of()), prices));
        }
        Set<Span> missing = segments.stream()
                .flatMap(test -> test.outcome() instanceof NotTestable none ? none.missing().stream() : Stream.empty())
                .collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            return BlockedBy.prices(asset, missing, coverage, found);
        }
        TestedHours hours = new TestedHours(
                rules.edgeBar(), coverage.countedFromPeriodBefore(), coverage.countedInNextPeriod(), found.noTrades());
        return tested(scope, asset, policy, hours, found, segments);
    }

    private AssetTest tested(
            Scope scope,
            Asset asset,
            AccountingPolicy policy,
            TestedHours hours,
            PrincipalMarketPrices.Found found,
            List<SegmentTest> segments) {
        List<TestFigures> figures = segments.stream().map(TestFigures::of).toList();
        List<PriceBar> priceSet = found.prices().usable().stream()
                .filter(bar -> bar.closesAt().isAfter(scope.span().from()))
                .filter(bar -> !bar.closesAt().isAfter(scope.span().to()))
                .toList();
        return new AssetTest(
                asset,
                policy,
                hours,
                figures,
                Evidence.hash(
                        scope.entity(), scope.period(), asset, policy, hours, priceSet, figures, sources(figures)));
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

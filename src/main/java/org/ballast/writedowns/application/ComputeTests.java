package org.ballast.writedowns.application;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.amounts.DateWords;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.persistence.Policies;
import org.ballast.jobs.domain.JobProgress;
import org.ballast.measurement.domain.ClosingPrice;
import org.ballast.measurement.domain.Coverage;
import org.ballast.measurement.domain.Estimates;
import org.ballast.measurement.domain.LotEventInPeriod;
import org.ballast.measurement.domain.LotInPeriod;
import org.ballast.measurement.domain.LotMeasurement;
import org.ballast.measurement.domain.LotMeasurement.NotMeasurable;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.measurement.domain.MarketPrice;
import org.ballast.measurement.domain.Measured;
import org.ballast.measurement.domain.MeasurementModel;
import org.ballast.measurement.domain.PricesNeeded;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.measurement.domain.TestRules;
import org.ballast.measurement.domain.TestWindow;
import org.ballast.measurement.domain.TestedHours;
import org.ballast.measurement.domain.Valuation;
import org.ballast.prices.application.PriceBars;
import org.ballast.prices.domain.PriceBar;
import org.ballast.prices.domain.Span;
import org.ballast.refusals.RefusalCode;
import org.ballast.writedowns.domain.AssetMeasurement;
import org.ballast.writedowns.domain.AssetResult;
import org.ballast.writedowns.domain.BlockedAsset;
import org.ballast.writedowns.domain.Evidence;
import org.ballast.writedowns.domain.ValueInUseMemo;
import org.ballast.writedowns.domain.WritedownsSentence;
import org.ballast.writedowns.persistence.PeriodHoldings;
import org.ballast.writedowns.persistence.ValuesInUse;

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
    private Adoptions adoptions;

    @Inject
    private ValuesInUse valuesInUse;

    @Inject
    private PriceBars priceBars;

    @Inject
    private PrincipalMarketPrices principalMarketPrices;

    /** An entity and a period with the two instants that bound it, from when on assets are averaged, and where the lots looked at are counted. */
    private record Scope(
            ReportingEntity entity,
            TestPeriod period,
            Span span,
            Map<Long, LocalDate> pooledSince,
            JobProgress progress) {}

    /**
     * @param only these assets; none for all that the entity holds
     * @param without proposals whose impairments are left out, as if they were not posted
     * @param progress counts each lot that is measured
     * @return a test of each asset, or NO_PRICE with all hours that are missing, or MODEL_NOT_ALLOWED where it has no
     *     policy
     */
    List<AssetResult> of(
            ReportingEntity entity, TestPeriod period, Set<Long> only, Set<Long> without, JobProgress progress) {
        Map<Long, List<LotEventInPeriod>> events = holdings.events(entity, period, without);
        Map<Long, List<LotPosition>> lotsByAsset = holdings.openings(entity, period).stream()
                .filter(lot -> only.isEmpty() || only.contains(lot.assetId()))
                .collect(groupingBy(LotPosition::assetId, LinkedHashMap::new, Collectors.toList()));
        Span span = new Span(entity.startOf(period.from()), entity.startOf(period.to()));
        Scope scope = new Scope(entity, period, span, holdings.pooledSince(entity), progress);
        return assets.all().stream()
                .filter(asset -> lotsByAsset.containsKey(asset.id()))
                .map(asset -> ofAsset(scope, asset, lotsByAsset.getOrDefault(asset.id(), List.of()), events))
                .toList();
    }

    private AssetResult ofAsset(
            Scope scope, Asset asset, List<LotPosition> lots, Map<Long, List<LotEventInPeriod>> events) {
        ReportingEntity entity = scope.entity();
        Optional<LocalDate> pooled = Optional.ofNullable(scope.pooledSince().get(asset.id()))
                .filter(scope.period().from()::isBefore);
        if (pooled.isPresent()) {
            return BlockedAsset.by(
                    asset,
                    RefusalCode.DEPENDENT_EVENT_EXISTS,
                    WritedownsSentence.POOLED_SINCE,
                    asset.symbol(),
                    pooled.get());
        }
        return policies.inForce(entity.book().id(), asset.id(), scope.period().lastDay())
                .map(policy -> adoptions
                        .firstOf(entity, scope.period(), asset, policy, lots)
                        .orElseGet(() -> underPolicy(scope, asset, policy, lots, events)))
                .orElseGet(() -> BlockedAsset.by(
                        asset,
                        RefusalCode.MODEL_NOT_ALLOWED,
                        WritedownsSentence.NO_POLICY,
                        entity.code(),
                        asset.symbol(),
                        DateWords.of(scope.period().lastDay())));
    }

    private AssetResult underPolicy(
            Scope scope,
            Asset asset,
            AccountingPolicy policy,
            List<LotPosition> lots,
            Map<Long, List<LotEventInPeriod>> events) {
        Span span = scope.span();
        PrincipalMarketPrices.Found found =
                principalMarketPrices.between(scope.entity(), policy, firstLookedAt(policy.model(), span), span.to());
        Optional<AssetResult> waiting = BlockedBy.waiting(asset, found);
        if (waiting.isPresent()) {
            return waiting.get();
        }
        TestRules rules = TestRules.of(scope.entity(), policy.edgeBarPolicy());
        Coverage coverage = Coverage.of(found.prices(), span, rules.edgeBar());
        Optional<ValueInUseMemo> inUse = inUse(scope, policy);
        Estimates estimates = new Estimates(
                policy.disposalCostRate(), inUse.map(memo -> memo.terms().estimate()));
        Valuation valuation = Valuation.of(found.prices(), coverage, rules, estimates);
        List<LotMeasurement> made = new ArrayList<>(lots.size());
        for (LotPosition lot : lots) {
            TestWindow window = TestWindow.of(lot, span.from(), span.to(), rules);
            List<LotEventInPeriod> ofLot = events.getOrDefault(lot.id(), List.of());
            made.addAll(policy.model().model().measure(new LotInPeriod(lot, window, ofLot), valuation));
            scope.progress().countRead();
        }
        Set<Span> missing = made.stream()
                .flatMap(each -> each instanceof NotMeasurable none ? none.missing().stream() : Stream.empty())
                .collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            return BlockedBy.prices(asset, missing, coverage, found);
        }
        TestedHours hours = new TestedHours(
                rules.edgeBar(), coverage.countedFromPeriodBefore(), coverage.countedInNextPeriod(), found.noTrades());
        return measured(
                scope,
                asset,
                policy,
                hours,
                inUse,
                found,
                made.stream().flatMap(each -> each.measured().stream()).toList());
    }

    /** The memo for the reporting day, where the model compares it with the market. */
    private Optional<ValueInUseMemo> inUse(Scope scope, AccountingPolicy policy) {
        return policy.model().model().comparesValueInUse()
                ? valuesInUse.inForce(
                        policy.bookId(), policy.assetId(), scope.period().lastDay())
                : Optional.empty();
    }

    /** The price before the end may be that of a day before a short period. */
    private static Instant firstLookedAt(MeasurementModel model, Span span) {
        Instant dayBefore = span.to().minus(ClosingPrice.OLDEST);
        return model.model().pricesNeeded() == PricesNeeded.EVERY_LOW
                        || span.from().isBefore(dayBefore)
                ? span.from()
                : dayBefore;
    }

    private AssetMeasurement measured(
            Scope scope,
            Asset asset,
            AccountingPolicy policy,
            TestedHours hours,
            Optional<ValueInUseMemo> inUse,
            PrincipalMarketPrices.Found found,
            List<Measured> measured) {
        List<PriceBar> priceSet = policy.model().model().pricesNeeded() == PricesNeeded.EVERY_LOW
                ? found.prices().usable().stream()
                        .filter(bar -> bar.closesAt().isAfter(scope.span().from()))
                        .filter(bar -> !bar.closesAt().isAfter(scope.span().to()))
                        .toList()
                : measured.stream()
                        .flatMap(each -> each.basis().price().stream())
                        .map(MarketPrice::bar)
                        .distinct()
                        .toList();
        return new AssetMeasurement(
                asset,
                policy,
                hours,
                inUse,
                measured,
                Evidence.of(
                        scope.entity(),
                        scope.period(),
                        asset,
                        policy,
                        hours,
                        inUse,
                        priceSet,
                        measured,
                        sources(measured)));
    }

    private Map<Long, Evidence.Source> sources(List<Measured> measured) {
        Set<Long> bars = measured.stream()
                .flatMap(each -> each.basis().price().stream())
                .map(price -> price.bar().id())
                .collect(Collectors.toSet());
        return priceBars.recorded(bars).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        bar -> new Evidence.Source(
                                bar.getValue().importId(), bar.getValue().importLine())));
    }
}

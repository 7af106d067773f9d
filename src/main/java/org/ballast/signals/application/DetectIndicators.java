package org.ballast.signals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.persistence.Policies;
import org.ballast.measurement.domain.Coverage;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.measurement.domain.PriceHistory;
import org.ballast.measurement.domain.PricesNeeded;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.measurement.domain.TestRules;
import org.ballast.prices.domain.Span;
import org.ballast.signals.domain.AnnualTest;
import org.ballast.signals.domain.AssetIndicators;
import org.ballast.signals.domain.BelowCarrying;
import org.ballast.signals.domain.CloseBelowCarrying;
import org.ballast.signals.domain.Depeg;
import org.ballast.signals.domain.Detector;
import org.ballast.signals.domain.ExternalKind;
import org.ballast.signals.domain.FigureIndicators;
import org.ballast.signals.domain.Indicator;
import org.ballast.signals.domain.MissingInput;
import org.ballast.signals.domain.PriceDrop;
import org.ballast.signals.domain.VolumeCollapse;
import org.ballast.signals.domain.VolumeOutflow;
import org.ballast.writedowns.persistence.ValuesInUse;

/** Puts to each detector what it needs of an asset, or says that it is not there. Call it inside a transaction. */
@ApplicationScoped
class DetectIndicators {

    private static final List<Detector> OF_MARKET = List.of(
            Detector.PRICE_BELOW_CARRYING,
            Detector.PRICE_DROP_20_30D,
            Detector.STABLECOIN_DEPEG,
            Detector.VOLUME_COLLAPSE,
            Detector.OBV_DISTRIBUTION);

    @Inject
    private Policies policies;

    @Inject
    private Assets assets;

    @Inject
    private ReadAssetMarkets markets;

    @Inject
    private ReadTold readTold;

    @Inject
    private ValuesInUse valuesInUse;

    AssetIndicators of(ReportingEntity entity, HeldAsset asset, LocalDate day, ToldOfEntity told) {
        Optional<AccountingPolicy> policy = policies.inForce(entity.book().id(), asset.id(), day);
        Map<Detector, Indicator> found = new EnumMap<>(Detector.class);
        policy.ifPresentOrElse(
                inForce -> ofMarket(entity, asset, inForce, day).forEach(each -> found.put(each.detector(), each)),
                () -> OF_MARKET.forEach(
                        detector -> found.put(detector, Indicator.lacking(detector, MissingInput.ACCOUNTING_POLICY))));
        readTold.indicators(entity, asset.symbol(), day, told).forEach(each -> found.put(each.detector(), each));
        found.put(
                Detector.MARKET_CAP_BELOW_NAV,
                FigureIndicators.marketCapitalization(
                        day, told.figures(ExternalKind.MARKET_CAPITALIZATION), told.equity()));
        found.put(Detector.RATE_RISE, rateRise(entity, asset, policy, day, told));
        found.put(Detector.ANNUAL_TEST, AnnualTest.of(entity.book().fiscalYearStart(day), day, asset.tested()));
        boolean impairs = policy.filter(each -> !each.model().model().impairs()).isEmpty();
        return new AssetIndicators(
                asset.symbol(),
                policy.map(AccountingPolicy::model),
                policy.map(AccountingPolicy::marketCode),
                Arrays.stream(Detector.values())
                        .map(found::get)
                        .map(each -> impairs ? each : ofFairValue(each))
                        .toList());
    }

    /** A rate only matters where a value in use was estimated with one within twelve months (accounting.md 4.1). */
    private Indicator rateRise(
            ReportingEntity entity,
            HeldAsset asset,
            Optional<AccountingPolicy> policy,
            LocalDate day,
            ToldOfEntity told) {
        boolean inUse =
                policy.filter(each -> each.model().model().comparesValueInUse()).isPresent()
                        && valuesInUse.isEstimated(entity.book().id(), asset.id(), day.minusYears(1), day);
        return inUse
                ? FigureIndicators.rateRise(day, told.figures(ExternalKind.POLICY_RATE), entity.functionalCurrency())
                : Indicator.notApplicable(Detector.RATE_RISE);
    }

    /** What every period measures at fair value has neither an indicator of impairment below its carrying amount nor a test. */
    private static Indicator ofFairValue(Indicator indicator) {
        return switch (indicator.detector()) {
            case PRICE_BELOW_CARRYING, ANNUAL_TEST, RATE_RISE -> Indicator.notApplicable(indicator.detector());
            default -> indicator.atFairValue();
        };
    }

    private List<Indicator> ofMarket(ReportingEntity entity, HeldAsset asset, AccountingPolicy policy, LocalDate day) {
        boolean everyLow = policy.model().model().pricesNeeded() == PricesNeeded.EVERY_LOW;
        Instant end = entity.startOf(day.plusDays(1));
        Instant first = everyLow
                ? asset.lots().stream()
                        .map(LotPosition::acquiredAt)
                        .min(Comparator.naturalOrder())
                        .orElse(end)
                : end;
        AssetMarket market = markets.of(entity, policy, day, first);
        return Stream.concat(
                        Stream.of(belowCarrying(entity, asset, market, end, everyLow)),
                        ofPrices(entity, asset.id(), market).stream())
                .toList();
    }

    /** Of an asset in a book at the end of a day, what its prices alone say; empty where no policy is in force. */
    List<Indicator> besideProposal(ReportingEntity entity, long assetId, LocalDate day) {
        return policies.inForce(entity.book().id(), assetId, day)
                .map(policy -> markets.of(entity, policy, day, entity.startOf(day)))
                .map(market -> ofPrices(entity, assetId, market))
                .orElse(List.of());
    }

    private List<Indicator> ofPrices(ReportingEntity entity, long assetId, AssetMarket market) {
        return List.of(
                PriceDrop.of(market.days()),
                isRedeemable(assetId)
                        ? Depeg.of(market.bars(), market.days(), entity.cutOffZone())
                        : Indicator.notApplicable(Detector.STABLECOIN_DEPEG),
                VolumeCollapse.of(market.days()),
                VolumeOutflow.of(market.days()));
    }

    private static Indicator belowCarrying(
            ReportingEntity entity, HeldAsset asset, AssetMarket market, Instant end, boolean everyLow) {
        AccountingPolicy policy = market.policy();
        if (!policy.model().model().impairs()) {
            return Indicator.notApplicable(Detector.PRICE_BELOW_CARRYING);
        }
        if (!everyLow) {
            return CloseBelowCarrying.of(asset.lots(), market.days(), policy.disposalCostRate());
        }
        TestRules rules = TestRules.of(entity, policy.edgeBarPolicy());
        Coverage coverage = Coverage.of(market.recorded(), new Span(market.from(), end), policy.edgeBarPolicy());
        Instant tested = asset.tested().stream()
                .map(TestPeriod::to)
                .max(Comparator.naturalOrder())
                .map(entity::startOf)
                .orElse(market.from());
        return BelowCarrying.of(asset.lots(), PriceHistory.of(market.recorded(), coverage, rules), rules, tested, end);
    }

    /** A coin that gives a claim on money is pegged to some currency (accounting.md 1.0). */
    private boolean isRedeemable(long assetId) {
        return assets.all().stream()
                .filter(asset -> asset.id() == assetId)
                .map(Asset::scope)
                .anyMatch(scope -> !scope.noEnforceableRights() && !scope.intangible());
    }
}

package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.ballast.assets.domain.Asset;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.persistence.Policies;
import org.ballast.measurement.domain.ClosingPrice;
import org.ballast.measurement.domain.Coverage;
import org.ballast.measurement.domain.FairValueAdoption;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.measurement.domain.MarketPrice;
import org.ballast.measurement.domain.Measured;
import org.ballast.measurement.domain.MeasurementModel;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.measurement.domain.TestedHours;
import org.ballast.prices.domain.Span;
import org.ballast.refusals.RefusalCode;
import org.ballast.writedowns.domain.AssetMeasurement;
import org.ballast.writedowns.domain.AssetResult;
import org.ballast.writedowns.domain.BlockedAsset;
import org.ballast.writedowns.domain.Evidence;
import org.ballast.writedowns.domain.WritedownsSentence;
import org.ballast.writedowns.persistence.PeriodHoldings;

/**
 * A model changes on the day from which its policy holds, and from then on. Lots pass from cost to fair value before
 * anything else is measured in the period that begins on that day (ASC 350-60-65-1).
 */
@ApplicationScoped
class Adoptions {

    @Inject
    private Policies policies;

    @Inject
    private PeriodHoldings holdings;

    @Inject
    private PrincipalMarketPrices principalMarketPrices;

    /**
     * What has to come first: the adoption, or what stands in its way; empty where the lots are measured by the policy's
     * model already.
     *
     * @param policy in force at the end of the period
     * @param lots as they stood when the period began, or as they were acquired inside it
     */
    Optional<AssetResult> firstOf(
            ReportingEntity entity, TestPeriod period, Asset asset, AccountingPolicy policy, List<LotPosition> lots) {
        MeasurementModel earlier = policies.history(entity.book().id())
                .modelOf(entity, asset.id(), entity.startOf(policy.validFrom().minusDays(1)));
        Instant first = entity.startOf(policy.validFrom());
        List<LotPosition> older =
                lots.stream().filter(lot -> lot.acquiredAt().isBefore(first)).toList();
        if (earlier == policy.model() || older.isEmpty()) {
            return Optional.empty();
        }
        if (period.from().isBefore(policy.validFrom())) {
            return Optional.of(BlockedAsset.by(
                    asset,
                    RefusalCode.MODEL_NOT_ALLOWED,
                    WritedownsSentence.OTHER_MODEL_WITHIN,
                    asset.symbol(),
                    policy.validFrom()));
        }
        if (policy.model() != MeasurementModel.US_FAIR_VALUE_NI) {
            return Optional.empty();
        }
        Set<Long> adopted = holdings.adopted(entity);
        List<LotPosition> toAdopt =
                older.stream().filter(lot -> !adopted.contains(lot.id())).toList();
        if (toAdopt.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                period.from().equals(policy.validFrom())
                        ? adoption(entity, period, asset, policy, toAdopt)
                        : BlockedAsset.by(
                                asset,
                                RefusalCode.EARLIER_PERIOD_UNDECIDED,
                                WritedownsSentence.ADOPTION_FIRST,
                                asset.symbol(),
                                policy.validFrom()));
    }

    private AssetResult adoption(
            ReportingEntity entity, TestPeriod period, Asset asset, AccountingPolicy policy, List<LotPosition> lots) {
        Instant first = entity.startOf(policy.validFrom());
        Span dayBefore = new Span(first.minus(ClosingPrice.OLDEST), first);
        PrincipalMarketPrices.Found found =
                principalMarketPrices.between(entity, policy, dayBefore.from(), dayBefore.to());
        Optional<AssetResult> waiting = BlockedBy.waiting(asset, found);
        if (waiting.isPresent()) {
            return waiting.get();
        }
        Coverage coverage = Coverage.of(found.prices(), dayBefore, policy.edgeBarPolicy());
        return switch (ClosingPrice.of(found.prices(), coverage)) {
            case ClosingPrice.Missing none -> BlockedBy.prices(asset, none.hours(), coverage, found);
            case ClosingPrice.Known known -> {
                MarketPrice close = known.price();
                List<Measured> measured = FairValueAdoption.of(
                                lots,
                                first,
                                Map.of(asset.id(), close),
                                policy.costBasisAtAdoption(),
                                entity.taxRate(),
                                entity.functionalCurrency())
                        .lots();
                TestedHours hours = new TestedHours(
                        policy.edgeBarPolicy(), Optional.empty(), coverage.countedInNextPeriod(), found.noTrades());
                yield new AssetMeasurement(
                        asset,
                        policy,
                        hours,
                        Optional.empty(),
                        measured,
                        Evidence.of(
                                entity,
                                period,
                                asset,
                                policy,
                                hours,
                                Optional.empty(),
                                List.of(close.bar()),
                                measured,
                                Map.of(close.bar().id(), new Evidence.Source(OptionalLong.empty(), 0))));
            }
        };
    }
}

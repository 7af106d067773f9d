package org.ballast.capital.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.UnitPrice;
import org.ballast.assets.persistence.Assets;
import org.ballast.capital.domain.Classification;
import org.ballast.capital.domain.CryptoExposure;
import org.ballast.capital.domain.CryptoGroup;
import org.ballast.capital.domain.NotCounted;
import org.ballast.capital.domain.RuleSet;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.hedging.application.ReadHedges;
import org.ballast.hedging.domain.Hedge;
import org.ballast.hedging.domain.HedgeLeg;
import org.ballast.hedging.domain.OpenHedge;
import org.ballast.holdings.application.OverviewHoldings;
import org.ballast.holdings.domain.AssetHolding;
import org.ballast.holdings.persistence.Policies;
import org.ballast.measurement.domain.MeasurementModel;
import org.jspecify.annotations.Nullable;

/** What stands long and short in each asset: units by what they carry, contracts by their delta at the last close. */
@ApplicationScoped
class GatherExposures {

    @Inject
    private OverviewHoldings overviewHoldings;

    @Inject
    private ReadHedges readHedges;

    @Inject
    private LastCloses lastCloses;

    @Inject
    private Policies policies;

    @Inject
    private Assets assets;

    /**
     * The exposures by symbol.
     *
     * @param left contracts that no figure knows, and assets that are not weighed as they were classified
     */
    record Gathered(List<CryptoExposure> exposures, List<NotCounted> left) {}

    Gathered of(ReportingEntity entity, LocalDate asOf, RuleSet rules, Map<String, Classification> classes) {
        Map<String, OpenHedge> open = new HashMap<>(readHedges.open(entity, asOf));
        Asked asked = new Asked(entity, asOf, rules, classes, new ArrayList<>());
        List<CryptoExposure> exposures = new ArrayList<>();
        for (AssetHolding holding : overviewHoldings.byAsset(entity, asOf)) {
            OpenHedge contracts = open.remove(holding.asset());
            if (holding.units().isZero() && contracts == null) {
                continue;
            }
            exposures.add(exposure(
                    asked,
                    new Held(
                            holding.asset(), holding.assetId(), holding.carryingAmount(), model(entity, holding, asOf)),
                    contracts));
        }
        Money none = Money.zero(entity.functionalCurrency());
        open.forEach((asset, contracts) -> exposures.add(
                exposure(asked, new Held(asset, assets.bySymbol(asset).id(), none, Optional.empty()), contracts)));
        exposures.sort(Comparator.comparing(CryptoExposure::asset));
        return new Gathered(exposures, asked.left());
    }

    private record Asked(
            ReportingEntity entity,
            LocalDate asOf,
            RuleSet rules,
            Map<String, Classification> classes,
            List<NotCounted> left) {}

    private record Held(String asset, long assetId, Money carrying, Optional<String> model) {}

    private CryptoExposure exposure(Asked asked, Held held, @Nullable OpenHedge contracts) {
        Optional<Classification> known = Optional.ofNullable(asked.classes().get(held.asset()));
        Optional<Classification> met = known.filter(each -> each.meets(asked.rules()));
        if (known.isPresent() && met.isEmpty()) {
            asked.left().add(new NotCounted(held.asset(), "", "", NotCounted.CRITERIA_FAILED));
        }
        Money none = Money.zero(asked.entity().functionalCurrency());
        Money longs = none;
        Money shorts = none;
        if (contracts != null) {
            contracts
                    .left()
                    .forEach(each -> asked.left()
                            .add(new NotCounted(
                                    held.asset(),
                                    each.account(),
                                    each.instrument(),
                                    each.reason().name())));
            LastCloses.Close close = lastCloses.of(asked.entity(), held.assetId(), asked.asOf());
            if (close.price().isPresent()) {
                longs = worth(contracts.hedge(), 1, close.price().get());
                shorts = worth(contracts.hedge(), -1, close.price().get());
            } else if (!contracts.hedge().legs().isEmpty()) {
                asked.left()
                        .add(new NotCounted(
                                held.asset(), "", "", close.stale() ? NotCounted.STALE_CLOSE : NotCounted.NO_CLOSE));
            }
        }
        return new CryptoExposure(
                held.asset(),
                met.map(Classification::group).orElse(CryptoGroup.GROUP_2B),
                known.isPresent(),
                met.flatMap(Classification::weight),
                held.carrying(),
                longs,
                shorts,
                held.model());
    }

    /** The legs of one sign at the close, without it, rounded half up. */
    private static Money worth(Hedge hedge, int sign, UnitPrice close) {
        BigDecimal units = hedge.legs().stream()
                .map(HedgeLeg::units)
                .filter(each -> each.signum() == sign)
                .map(BigDecimal::abs)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Money.rounded(units.multiply(close.perUnit()), close.currency(), RoundingMode.HALF_UP);
    }

    private Optional<String> model(ReportingEntity entity, AssetHolding holding, LocalDate asOf) {
        if (holding.units().isZero()) {
            return Optional.empty();
        }
        return Optional.of(policies.inForce(entity.book().id(), holding.assetId(), asOf)
                .map(policy -> policy.model())
                .orElseGet(() -> MeasurementModel.atCostUnder(entity.framework()))
                .name());
    }
}

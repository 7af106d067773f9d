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
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.hedging.application.ReadHedges;
import org.ballast.hedging.domain.Hedge;
import org.ballast.hedging.domain.HedgeLeg;
import org.ballast.hedging.domain.OpenHedge;
import org.ballast.holdings.application.OverviewHoldings;
import org.ballast.holdings.application.ReadFalls;
import org.ballast.holdings.domain.AssetHolding;
import org.ballast.holdings.domain.MarketOfAsset;
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
    private ReadFalls readFalls;

    @Inject
    private Policies policies;

    @Inject
    private Assets assets;

    /**
     * The exposures by symbol.
     *
     * @param left contracts that no figure knows
     */
    record Gathered(List<CryptoExposure> exposures, List<NotCounted> left) {}

    Gathered of(ReportingEntity entity, LocalDate asOf, Map<String, Classification> classes) {
        Map<String, OpenHedge> open = new HashMap<>(readHedges.open(entity, asOf));
        List<CryptoExposure> exposures = new ArrayList<>();
        List<NotCounted> left = new ArrayList<>();
        for (AssetHolding holding : overviewHoldings.byAsset(entity, asOf)) {
            OpenHedge contracts = open.remove(holding.asset());
            if (holding.units().isZero() && contracts == null) {
                continue;
            }
            exposures.add(exposure(
                    entity,
                    new Held(holding.asset(), holding.carryingAmount(), holding.close(), model(entity, holding, asOf)),
                    contracts,
                    classes,
                    left));
        }
        open.forEach((asset, contracts) -> exposures.add(exposure(
                entity,
                new Held(
                        asset,
                        Money.zero(entity.functionalCurrency()),
                        readFalls
                                .marketOf(entity, assets.bySymbol(asset).id(), asOf)
                                .map(MarketOfAsset::close),
                        Optional.empty()),
                contracts,
                classes,
                left)));
        exposures.sort(Comparator.comparing(CryptoExposure::asset));
        return new Gathered(exposures, left);
    }

    private record Held(String asset, Money carrying, Optional<UnitPrice> close, Optional<String> model) {}

    private static CryptoExposure exposure(
            ReportingEntity entity,
            Held held,
            @Nullable OpenHedge contracts,
            Map<String, Classification> classes,
            List<NotCounted> left) {
        Classification known = classes.get(held.asset());
        Money none = Money.zero(entity.functionalCurrency());
        Money longs = none;
        Money shorts = none;
        if (contracts != null) {
            contracts
                    .left()
                    .forEach(each -> left.add(new NotCounted(
                            held.asset(),
                            each.account(),
                            each.instrument(),
                            each.reason().name())));
            if (held.close().isPresent()) {
                longs = worth(contracts.hedge(), 1, held.close().get());
                shorts = worth(contracts.hedge(), -1, held.close().get());
            } else if (!contracts.hedge().legs().isEmpty()) {
                left.add(new NotCounted(held.asset(), "", "", NotCounted.NO_CLOSE));
            }
        }
        return new CryptoExposure(
                held.asset(),
                known == null ? CryptoGroup.GROUP_2B : known.group(),
                known != null,
                known == null ? Optional.empty() : known.weight(),
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

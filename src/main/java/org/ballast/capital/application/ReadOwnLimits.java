package org.ballast.capital.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.amounts.Money;
import org.ballast.amounts.UnitPrice;
import org.ballast.capital.domain.OwnLimit;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.hedging.application.LimitPositions;
import org.ballast.hedging.application.ReadHedges;
import org.ballast.hedging.domain.HedgeLeg;
import org.ballast.hedging.domain.OpenHedge;
import org.ballast.hedging.domain.PositionLimit;
import org.ballast.holdings.application.OverviewHoldings;
import org.ballast.holdings.domain.AssetHolding;
import org.jspecify.annotations.Nullable;

/** The limits that an entity set for itself, and what may still be bought within them. */
@ApplicationScoped
@Transactional
public class ReadOwnLimits {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private LimitPositions limitPositions;

    @Inject
    private OverviewHoldings overviewHoldings;

    @Inject
    private ReadHedges readHedges;

    @Inject
    private LastCloses lastCloses;

    /** Those in force on a day, by symbol; amounts in the currency of the primary book, so none for a book in another one. */
    public List<OwnLimit> of(ReportingEntity entity, LocalDate asOf) {
        currentUser.requireSignedIn();
        List<PositionLimit> limits = limitPositions.of(entity.code()).stream()
                .filter(PositionLimit::isApproved)
                .toList();
        if (limits.isEmpty()) {
            return List.of();
        }
        Map<String, AssetHolding> held = overviewHoldings.byAsset(entity, asOf).stream()
                .collect(Collectors.toMap(AssetHolding::asset, Function.identity()));
        Map<String, OpenHedge> open = readHedges.open(entity, asOf);
        return limits.stream()
                .map(PositionLimit::asset)
                .distinct()
                .sorted()
                .flatMap(asset -> limitPositions.inForce(entity.code(), asset, asOf).stream())
                .filter(limit -> limit.most().currency().equals(entity.functionalCurrency()))
                .map(limit -> new OwnLimit(
                        limit.asset(),
                        limit.most(),
                        position(entity, asOf, limit, held.get(limit.asset()), open.get(limit.asset()))))
                .toList();
    }

    private Optional<Money> position(
            ReportingEntity entity,
            LocalDate asOf,
            PositionLimit limit,
            @Nullable AssetHolding held,
            @Nullable OpenHedge open) {
        BigDecimal spot = held == null ? BigDecimal.ZERO : held.units().units();
        BigDecimal contracts = open == null
                ? BigDecimal.ZERO
                : open.hedge().legs().stream().map(HedgeLeg::units).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal net = spot.add(contracts);
        if (net.signum() == 0) {
            return Optional.of(Money.zero(entity.functionalCurrency()));
        }
        Optional<UnitPrice> close = lastCloses.of(entity, limit.assetId(), asOf).price();
        return close.map(price ->
                Money.rounded(net.abs().multiply(price.perUnit()), entity.functionalCurrency(), RoundingMode.HALF_UP));
    }
}

package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.domain.AssetUnderFalls;
import org.ballast.holdings.domain.LotCursor;
import org.ballast.holdings.domain.LotUnderFall;
import org.ballast.holdings.domain.MarketOfAsset;
import org.ballast.holdings.persistence.HeldLots;
import org.ballast.holdings.persistence.LotStandings;
import org.ballast.holdings.persistence.Policies;
import org.ballast.journal.application.Ledger;
import org.ballast.prices.application.PriceBars;

/** What falls of the market would write down, by the model that the book measures each asset by. Nothing is stored. */
@ApplicationScoped
@Transactional
public class ReadFalls {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private LotStandings standings;

    @Inject
    private HeldLots heldLots;

    @Inject
    private Assets assets;

    @Inject
    private Policies policies;

    @Inject
    private PriceBars prices;

    @Inject
    private Ledger ledger;

    @Inject
    private RememberedFalls remembered;

    /**
     * The assets of which units are held at the end of a day, by symbol.
     *
     * @param falls parts of the price, each from 0 to less than 1
     */
    public List<AssetUnderFalls> byAsset(ReportingEntity entity, LocalDate asOf, List<BigDecimal> falls) {
        currentUser.requireSignedIn();
        Map<Long, MarketOfAsset> markets = markets(entity, asOf);
        return remembered.of(
                new RememberedFalls.Asked(entity.book().id(), asOf, falls),
                new RememberedFalls.Ground(ledger.position(entity.book().id(), asOf), markets),
                () -> read(entity, asOf, falls, markets));
    }

    private Map<Long, MarketOfAsset> markets(ReportingEntity entity, LocalDate asOf) {
        Map<Long, MarketOfAsset> markets = new HashMap<>();
        policies.of(entity.book().id()).stream()
                .map(AccountingPolicy::assetId)
                .distinct()
                .forEach(asset -> market(entity, asset, asOf).ifPresent(known -> markets.put(asset, known)));
        return markets;
    }

    private List<AssetUnderFalls> read(
            ReportingEntity entity, LocalDate asOf, List<BigDecimal> falls, Map<Long, MarketOfAsset> markets) {
        Map<Long, Asset> known = assets.all().stream().collect(Collectors.toMap(Asset::id, asset -> asset));
        Map<Long, SumOfFalls> sums = new HashMap<>();
        standings.each(
                entity,
                asOf,
                lot -> sums.computeIfAbsent(
                                lot.assetId(),
                                id -> new SumOfFalls(
                                        Objects.requireNonNull(known.get(id)),
                                        Optional.ofNullable(markets.get(id)),
                                        falls,
                                        entity.functionalCurrency()))
                        .add(lot.units(), lot.amounts()));
        return sums.values().stream()
                .map(SumOfFalls::whole)
                .sorted(Comparator.comparing(AssetUnderFalls::asset))
                .toList();
    }

    /** Lots as of the end of a day, after a cursor, under one fall. */
    public List<LotUnderFall> lots(
            ReportingEntity entity, LocalDate asOf, BigDecimal fall, LotCursor after, int limit) {
        currentUser.requireSignedIn();
        Map<Long, Optional<MarketOfAsset>> markets = new HashMap<>();
        return heldLots.page(entity, asOf, after, limit).stream()
                .map(held -> new LotUnderFall(
                        held,
                        markets.computeIfAbsent(held.lot().assetId(), asset -> market(entity, asset, asOf)),
                        fall))
                .toList();
    }

    /** How a book measures an asset at the end of a day, and the last close of its market; empty where either is not known. */
    public Optional<MarketOfAsset> marketOf(ReportingEntity entity, long assetId, LocalDate asOf) {
        currentUser.requireSignedIn();
        return market(entity, assetId, asOf);
    }

    private Optional<MarketOfAsset> market(ReportingEntity entity, long assetId, LocalDate asOf) {
        return policies.inForce(entity.book().id(), assetId, asOf).flatMap(policy -> market(entity, policy, asOf));
    }

    private Optional<MarketOfAsset> market(ReportingEntity entity, AccountingPolicy policy, LocalDate asOf) {
        return prices.lastBefore(
                        policy.marketId(),
                        policy.assetId(),
                        entity.functionalCurrency(),
                        entity.startOf(asOf.plusDays(1)))
                .map(bar -> new MarketOfAsset(
                        policy.model(), policy.disposalCostRate(), policy.marketCode(), bar.close(), bar.closesAt()));
    }
}

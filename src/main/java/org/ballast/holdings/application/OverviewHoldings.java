package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.AssetHolding;
import org.ballast.holdings.domain.LotFilter;
import org.ballast.holdings.domain.LotOrder;
import org.ballast.holdings.domain.Quoted;
import org.ballast.holdings.domain.ValuedLot;
import org.ballast.holdings.persistence.AssetHoldings;
import org.ballast.holdings.persistence.HeldLots;
import org.ballast.holdings.persistence.Policies;
import org.ballast.prices.application.PriceBars;

/** What is held beside the last close of its principal market: how near the next impairment is. */
@ApplicationScoped
public class OverviewHoldings {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private AssetHoldings holdings;

    @Inject
    private HeldLots heldLots;

    @Inject
    private Assets assets;

    @Inject
    private Policies policies;

    @Inject
    private PriceBars prices;

    /** The holdings as of the end of a day, by symbol. */
    public List<AssetHolding> byAsset(ReportingEntity entity, LocalDate asOf) {
        currentUser.requireSignedIn();
        Map<Long, String> symbols = assets.all().stream().collect(Collectors.toMap(Asset::id, Asset::symbol));
        return holdings.asOf(entity, asOf, symbols).stream()
                .map(holding -> holding.at(quoted(entity, holding.assetId(), asOf)))
                .toList();
    }

    /**
     * Some of the lots as of the end of a day beyond another one, in the order or, backward, against it.
     *
     * @param fromId key of that lot; empty for the edge of the list
     */
    public List<ValuedLot> lots(
            ReportingEntity entity,
            LocalDate asOf,
            LotFilter filter,
            LotOrder order,
            Optional<Long> fromId,
            boolean backward,
            int limit) {
        currentUser.requireSignedIn();
        Map<Long, Quoted> known = new HashMap<>();
        return heldLots.beyond(entity, asOf, filter, order, fromId, backward, limit).stream()
                .map(held -> new ValuedLot(
                        held, known.computeIfAbsent(held.lot().assetId(), asset -> quoted(entity, asset, asOf))))
                .toList();
    }

    /** How many of the lots that the books knew at the end of a day. */
    public int countLots(ReportingEntity entity, LocalDate asOf, LotFilter filter) {
        currentUser.requireSignedIn();
        return heldLots.count(entity, asOf, filter);
    }

    private Quoted quoted(ReportingEntity entity, long assetId, LocalDate asOf) {
        return policies.inForce(entity.book().id(), assetId, asOf)
                .map(policy -> new Quoted(
                        policy.model().model().impairs(),
                        prices.lastBefore(
                                        policy.marketId(),
                                        assetId,
                                        entity.functionalCurrency(),
                                        entity.startOf(asOf.plusDays(1)))
                                .map(bar -> bar.close())))
                .orElse(Quoted.UNKNOWN);
    }
}

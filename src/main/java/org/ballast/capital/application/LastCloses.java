package org.ballast.capital.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.ballast.amounts.UnitPrice;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.application.ReadFalls;
import org.ballast.holdings.domain.CloseAge;
import org.ballast.holdings.domain.MarketOfAsset;

/** The last close of an asset in its principal market, as long as it is not too old to value anything at. */
@ApplicationScoped
class LastCloses {

    @Inject
    private ReadFalls readFalls;

    @Inject
    private Clock clock;

    /**
     * What is known of it.
     *
     * @param price empty where there is none, and where it is stale
     * @param stale whether there is one that is, see {@link CloseAge}
     */
    record Close(Optional<UnitPrice> price, boolean stale) {}

    Close of(ReportingEntity entity, long assetId, LocalDate asOf) {
        CloseAge age = CloseAge.on(entity.startOf(asOf.plusDays(1)), clock.instant());
        Optional<MarketOfAsset> market = readFalls.marketOf(entity, assetId, asOf);
        Optional<MarketOfAsset> fresh = market.filter(known -> !age.isStale(known.closedAt()));
        return new Close(fresh.map(MarketOfAsset::close), market.isPresent() && fresh.isEmpty());
    }
}

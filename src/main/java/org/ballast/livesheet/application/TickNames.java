package org.ballast.livesheet.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.prices.domain.Market;
import org.ballast.prices.persistence.Markets;

/** Keys of markets and assets by their names, remembered: neither name ever means another key. */
@ApplicationScoped
class TickNames {

    private volatile Map<String, Long> marketIds = Map.of();
    private volatile Map<String, Long> assetIds = Map.of();

    @Inject
    private Markets markets;

    @Inject
    private Assets assets;

    Optional<Long> market(String code) {
        if (!marketIds.containsKey(code)) {
            marketIds = markets.all().stream().collect(Collectors.toUnmodifiableMap(Market::code, Market::id));
        }
        return Optional.ofNullable(marketIds.get(code));
    }

    Optional<Long> asset(String symbol) {
        if (!assetIds.containsKey(symbol)) {
            assetIds = assets.all().stream().collect(Collectors.toUnmodifiableMap(Asset::symbol, Asset::id));
        }
        return Optional.ofNullable(assetIds.get(symbol));
    }
}

package org.ballast.livesheet.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.prices.domain.Market;
import org.ballast.prices.persistence.Markets;

/**
 * Keys of markets and assets by their names, remembered: neither name ever means another key. Of a batch the names that are not
 * known yet are looked for once.
 */
@ApplicationScoped
class TickNames {

    private volatile Map<String, Long> marketIds = Map.of();
    private volatile Map<String, Long> assetIds = Map.of();

    @Inject
    private Markets markets;

    @Inject
    private Assets assets;

    /** The keys of markets by their codes; a code that is not there means none. */
    Map<String, Long> markets(Set<String> codes) {
        if (!marketIds.keySet().containsAll(codes)) {
            marketIds = markets.all().stream().collect(Collectors.toUnmodifiableMap(Market::code, Market::id));
        }
        return marketIds;
    }

    /** The keys of assets by their symbols; a symbol that is not there means none. */
    Map<String, Long> assets(Set<String> symbols) {
        if (!assetIds.keySet().containsAll(symbols)) {
            assetIds = assets.all().stream().collect(Collectors.toUnmodifiableMap(Asset::symbol, Asset::id));
        }
        return assetIds;
    }
}

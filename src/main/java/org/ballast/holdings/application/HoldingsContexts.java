package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.domain.Wallet;
import org.ballast.entities.persistence.Wallets;
import org.ballast.holdings.domain.HoldingsContext;

/** Gathers what the rows of a file are judged against. */
@ApplicationScoped
class HoldingsContexts {

    @Inject
    private Assets assets;

    @Inject
    private Wallets wallets;

    @Inject
    private Clock clock;

    HoldingsContext of(ReportingEntity entity, Set<String> taken) {
        List<Wallet> known = wallets.of(entity.id());
        Map<String, Long> byCode = known.stream().collect(Collectors.toMap(Wallet::code, Wallet::id));
        Map<String, Long> bySymbol = assets.all().stream().collect(Collectors.toMap(Asset::symbol, Asset::id));
        return new HoldingsContext(entity, bySymbol, byCode, known.get(0).id(), taken, clock.instant());
    }
}

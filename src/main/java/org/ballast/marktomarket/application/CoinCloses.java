package org.ballast.marktomarket.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.persistence.Policies;
import org.ballast.prices.application.PriceBars;

/**
 * What coins that contracts are settled in were worth on some days, in the currency of the book: their closes on the principal market
 * that the book's policy for them names on the last of these days. Part of a larger use case.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CoinCloses {

    @Inject
    private Assets assets;

    @Inject
    private Policies policies;

    @Inject
    private PriceBars prices;

    /** By the symbol of the coin; none of one that has no policy. */
    Map<String, NavigableMap<Instant, BigDecimal>> of(
            ReportingEntity entity, Map<String, ? extends SortedSet<LocalDate>> days) {
        Map<String, NavigableMap<Instant, BigDecimal>> closes = new HashMap<>();
        days.forEach((coin, wanted) -> assets.find(coin)
                .map(Asset::id)
                .flatMap(asset -> policies.inForce(entity.book().id(), asset, wanted.last()))
                .ifPresent(policy -> closes.put(coin, closes(entity, policy, wanted))));
        return closes;
    }

    /** Who recorded the closes of these days or confirmed them. */
    Set<String> editors(ReportingEntity entity, Map<String, ? extends SortedSet<LocalDate>> days) {
        Set<String> editors = new HashSet<>();
        days.forEach((coin, wanted) -> assets.find(coin)
                .map(Asset::id)
                .flatMap(asset -> policies.inForce(entity.book().id(), asset, wanted.last()))
                .ifPresent(policy -> wanted.forEach(day -> editors.addAll(prices.editors(
                        policy.marketId(),
                        policy.assetId(),
                        entity.functionalCurrency(),
                        entity.startOf(day),
                        entity.startOf(day.plusDays(1)))))));
        return editors;
    }

    private NavigableMap<Instant, BigDecimal> closes(
            ReportingEntity entity, AccountingPolicy policy, SortedSet<LocalDate> days) {
        NavigableMap<Instant, BigDecimal> closes = new TreeMap<>();
        prices.inForce(
                        policy.marketId(),
                        policy.assetId(),
                        entity.functionalCurrency(),
                        entity.startOf(days.first()),
                        entity.startOf(days.last().plusDays(1)))
                .forEach(bar -> closes.put(bar.closesAt(), bar.close().perUnit()));
        return closes;
    }
}

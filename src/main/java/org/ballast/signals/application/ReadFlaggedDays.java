package org.ballast.signals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballast.access.application.CurrentUser;
import org.ballast.assets.persistence.Assets;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.persistence.Policies;
import org.ballast.refusals.Refusal;
import org.ballast.signals.domain.FlaggedDays;
import org.ballast.signals.domain.MarketDays;
import org.ballast.signals.domain.SignalsSentence;
import org.ballast.signals.domain.VolumeOutflow;

/** The days on which on-balance volume flagged, for each asset that a book has a policy for or holds. */
@ApplicationScoped
@Transactional
public class ReadFlaggedDays {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Assets assets;

    @Inject
    private Policies policies;

    @Inject
    private ReadAssetMarkets markets;

    @Inject
    private HeldLots heldLots;

    /**
     * By symbol; of an asset that is held without a policy nothing is known.
     *
     * @param last day that is looked at, from {@code first} on
     * @param symbol of the one asset that is wanted; empty for all that have a policy or are held
     * @throws Refusal NOT_FOUND, FORBIDDEN; INVALID_INPUT where the last day is before the first
     */
    public List<FlaggedDays> between(String entityCode, LocalDate first, LocalDate last, Optional<String> symbol) {
        currentUser.requireSignedIn();
        ReportingEntity entity = entities.byCode(entityCode);
        if (last.isBefore(first)) {
            throw Refusal.ofField("to", last.toString(), SignalsSentence.TO_BEFORE_FROM);
        }
        Set<Long> held = heldLots.of(entity, last).keySet();
        return symbol.map(wanted -> List.of(assets.bySymbol(wanted))).orElseGet(assets::all).stream()
                .flatMap(asset -> policies
                        .inForce(entity.book().id(), asset.id(), last)
                        .map(policy -> flagged(entity, asset.symbol(), policy, first, last))
                        .or(() -> symbol.isPresent() || held.contains(asset.id())
                                ? Optional.of(notKnown(asset.symbol(), first, last))
                                : Optional.empty())
                        .stream())
                .toList();
    }

    private FlaggedDays flagged(
            ReportingEntity entity, String symbol, AccountingPolicy policy, LocalDate first, LocalDate last) {
        MarketDays market = markets.days(entity, policy, first, last);
        return new FlaggedDays(
                symbol,
                Optional.of(policy.marketCode()),
                VolumeOutflow.flagged(market, first),
                VolumeOutflow.known(market, first),
                days(first, last));
    }

    private static FlaggedDays notKnown(String symbol, LocalDate first, LocalDate last) {
        return new FlaggedDays(symbol, Optional.empty(), List.of(), 0, days(first, last));
    }

    private static long days(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}

package org.ballast.statements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.persistence.Policies;
import org.ballast.prices.application.PriceBars;
import org.ballast.prices.domain.Market;
import org.ballast.prices.domain.Span;
import org.ballast.prices.persistence.Markets;
import org.ballast.statements.domain.AssetDisclosure;
import org.ballast.statements.domain.AssetMovement;
import org.ballast.statements.domain.DisclosedPolicy;
import org.ballast.statements.domain.ImpairmentFacts;
import org.ballast.statements.domain.LotsHeld;
import org.ballast.statements.domain.RollForward;
import org.ballast.statements.domain.UnitMovement;
import org.ballast.statements.persistence.PostedWriteDowns;
import org.jspecify.annotations.Nullable;

/** Puts together what is disclosed of each asset. */
@ApplicationScoped
class AssetDisclosures {

    @Inject
    private Assets assets;

    @Inject
    private Policies policies;

    @Inject
    private Markets markets;

    @Inject
    private PriceBars priceBars;

    @Inject
    private DisclosedLots disclosedLots;

    @Inject
    private PostedWriteDowns postedWriteDowns;

    /** What is the same for all assets is read once. */
    Period period(ReportingEntity entity, LocalDate from, LocalDate to) {
        return new Period(entity, to, postedWriteDowns.facts(entity.book().id(), from, to), markets.all());
    }

    /** A period of an entity. */
    final class Period {

        private final ReportingEntity entity;
        private final LocalDate to;
        private final Map<Long, ImpairmentFacts> facts;
        private final List<Market> venues;

        private Period(ReportingEntity entity, LocalDate to, Map<Long, ImpairmentFacts> facts, List<Market> venues) {
            this.entity = entity;
            this.to = to;
            this.facts = facts;
            this.venues = venues;
        }

        AssetDisclosure asset(long assetId, AssetMovement current, @Nullable AssetMovement prior) {
            Asset asset = assets.byId(assetId);
            return new AssetDisclosure(
                    asset.symbol(),
                    asset.name(),
                    policies.inForce(entity.book().id(), assetId, to.minusDays(1))
                            .map(this::disclosed),
                    current,
                    orNothing(prior),
                    facts.getOrDefault(assetId, ImpairmentFacts.NONE),
                    LotsHeld.of(disclosedLots.before(entity, assetId, to), entity.functionalCurrency()));
        }

        private AssetMovement orNothing(@Nullable AssetMovement movement) {
            return movement == null
                    ? new AssetMovement(UnitMovement.NONE, RollForward.nothing(entity.functionalCurrency()))
                    : movement;
        }

        /** The hours between the last price that ended by the reporting date and its end, if the next one is open then. */
        private Optional<String> hoursInNextPeriod(AccountingPolicy policy) {
            Instant end = entity.startOf(to);
            return priceBars
                    .lastBefore(policy.marketId(), policy.assetId(), entity.functionalCurrency(), end)
                    .filter(bar -> bar.closesAt().isBefore(end)
                            && bar.closesAt().plus(bar.interval()).isAfter(end))
                    .map(bar -> new Span(bar.closesAt(), end).inWords());
        }

        private DisclosedPolicy disclosed(AccountingPolicy policy) {
            String venue = venues.stream()
                    .filter(market -> market.id() == policy.marketId())
                    .map(Market::name)
                    .findFirst()
                    .orElse(policy.marketCode());
            return new DisclosedPolicy(
                    policy.model(),
                    venue,
                    policy.costMethod(),
                    entity.lowPricePolicy(),
                    entity.acquisitionDayPolicy(),
                    policy.edgeBarPolicy(),
                    hoursInNextPeriod(policy),
                    StatementHeaders.zoneName(entity.cutOffZone()));
        }
    }
}

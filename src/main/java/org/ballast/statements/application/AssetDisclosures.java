package org.ballast.statements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.persistence.Policies;
import org.ballast.measurement.domain.MeasurementModel;
import org.ballast.prices.domain.Market;
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
    private MeasuredPolicies measuredPolicies;

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
                    policies.until(entity.book().id(), assetId, to.minusDays(1)).stream()
                            .filter(policy -> policy.model() == MeasurementModel.US_COST_LESS_IMPAIRMENT)
                            .findFirst()
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

        private DisclosedPolicy disclosed(AccountingPolicy policy) {
            return new DisclosedPolicy(
                    policy.model(),
                    measuredPolicies.market(policy, venues),
                    policy.costMethod(),
                    entity.lowPricePolicy(),
                    entity.acquisitionDayPolicy(),
                    policy.edgeBarPolicy(),
                    measuredPolicies.hoursInNextPeriod(entity, policy, to),
                    StatementHeaders.zoneName(entity.cutOffZone()));
        }
    }
}

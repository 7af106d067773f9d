package org.ballast.statements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballast.access.application.CurrentUser;
import org.ballast.amounts.UnitPrice;
import org.ballast.assets.persistence.Assets;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.domain.LotCursor;
import org.ballast.holdings.persistence.Policies;
import org.ballast.prices.application.PriceBars;
import org.ballast.prices.domain.PriceBar;
import org.ballast.statements.domain.AssetDisclosure;
import org.ballast.statements.domain.ImpairmentDisclosure;
import org.ballast.statements.domain.LotDisclosure;
import org.ballast.statements.persistence.LotStates;
import org.ballast.statements.persistence.LotStates.LotState;

/** The lots of a disclosure, read block by block: however many there are, never more than a block is held. */
@ApplicationScoped
public class DisclosedLots {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Assets assets;

    @Inject
    private Policies policies;

    @Inject
    private MeasuredPolicies measuredPolicies;

    @Inject
    private PriceBars priceBars;

    @Inject
    private LotStates lotStates;

    /**
     * Every lot of an asset in a disclosure, also where the disclosure itself has only their totals. The last one is a
     * Refusal CONCURRENT_MODIFICATION if the lots are not those that the disclosure was made from.
     */
    public Iterable<LotDisclosure> of(ImpairmentDisclosure disclosure, AssetDisclosure asset) {
        currentUser.requireSignedIn();
        if (!asset.isWithoutList()) {
            return asset.lots();
        }
        ReportingEntity entity = entities.byCode(disclosure.header().entityCode());
        long assetId = assets.bySymbol(asset.symbol()).id();
        return () -> new SameLots(
                iterator(entity, assetId, disclosure.to()), asset.held().hash());
    }

    /** Those with units left at the start of a day, by acquisition. */
    Iterable<LotDisclosure> before(ReportingEntity entity, long assetId, LocalDate day) {
        return () -> iterator(entity, assetId, day);
    }

    private Iterator<LotDisclosure> iterator(ReportingEntity entity, long assetId, LocalDate day) {
        Optional<UnitPrice> close = policies.inForce(entity.book().id(), assetId, day.minusDays(1))
                .flatMap(policy -> close(entity, policy, day));
        boolean besideFairValue = measuredPolicies.haveFairValue(entity, day);
        return Stream.iterate(
                        lotStates.block(entity, assetId, day, LotCursor.START, besideFairValue),
                        block -> block.last().isPresent(),
                        block -> lotStates.block(
                                entity, assetId, day, block.last().orElseThrow(), besideFairValue))
                .flatMap(block -> block.lots().stream())
                .map(lot -> lot(lot, close))
                .iterator();
    }

    /** The close of the last bar of the day before, in the principal market; an older price is none of that date. */
    private Optional<UnitPrice> close(ReportingEntity entity, AccountingPolicy policy, LocalDate day) {
        Instant begin = entity.startOf(day.minusDays(1));
        return priceBars
                .lastBefore(policy.marketId(), policy.assetId(), entity.functionalCurrency(), entity.startOf(day))
                .filter(bar -> bar.closesAt().isAfter(begin))
                .map(PriceBar::close);
    }

    private static LotDisclosure lot(LotState lot, Optional<UnitPrice> close) {
        return new LotDisclosure(
                lot.code(),
                lot.acquiredAt(),
                lot.units(),
                lot.originalCost(),
                lot.lowest(),
                lot.accumulatedImpairment(),
                lot.originalCost().minus(lot.accumulatedImpairment()),
                close.map(price -> lot.units().at(price, RoundingMode.HALF_UP)));
    }
}

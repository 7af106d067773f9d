package org.ballast.signals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.assets.persistence.Assets;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.persistence.Policies;
import org.ballast.signals.domain.FlaggedDays;
import org.ballast.signals.domain.VolumeOutflow;

/** The days on which on-balance volume flagged, for each asset that a book has a policy for. */
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

    /**
     * By symbol.
     *
     * @param last day that is looked at, from {@code first} on
     * @throws org.ballast.refusals.Refusal NOT_FOUND, FORBIDDEN
     */
    public List<FlaggedDays> between(String entityCode, LocalDate first, LocalDate last) {
        currentUser.requireSignedIn();
        ReportingEntity entity = entities.byCode(entityCode);
        return assets.all().stream()
                .flatMap(asset -> policies
                        .inForce(entity.book().id(), asset.id(), last)
                        .map(policy -> flagged(entity, asset.symbol(), policy, first, last))
                        .stream())
                .toList();
    }

    private FlaggedDays flagged(
            ReportingEntity entity, String symbol, AccountingPolicy policy, LocalDate first, LocalDate last) {
        return new FlaggedDays(
                symbol,
                Optional.of(policy.marketCode()),
                VolumeOutflow.flagged(markets.days(entity, policy, first, last), first));
    }
}

package org.ballast.hedging.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ballast.access.application.CurrentUser;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.hedging.application.OpenHedges.Open;
import org.ballast.hedging.domain.Hedge;
import org.ballast.hedging.domain.HedgedAsset.LeftOut;
import org.ballast.hedging.domain.PositionLimit;
import org.ballast.hedging.persistence.PositionLimits;

/** The limits of RISK in force with what is open beside the spot of their assets, to be looked at under prices as they come. */
@ApplicationScoped
@Transactional
public class ReadLimitedAssets {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private OpenHedges openHedges;

    @Inject
    private PositionLimits limits;

    /**
     * A limit and what futures and options add to the spot of its asset.
     *
     * @param left positions that could not be counted, each with its reason
     */
    public record Limited(PositionLimit limit, Hedge hedge, List<LeftOut> left) {

        public Limited {
            left = List.copyOf(left);
        }
    }

    /**
     * By asset; none where no limit is in force.
     *
     * @param entity with its primary book, in the currency of which limits are
     */
    public List<Limited> at(ReportingEntity entity, Instant at) {
        currentUser.requireSignedIn();
        List<PositionLimit> inForce = limits.inForce(entity.id(), entity.dayOf(at));
        if (inForce.isEmpty()) {
            return List.of();
        }
        Map<String, Open> open = openHedges.of(entity, at);
        return inForce.stream()
                .map(limit -> {
                    Open ofAsset = open.getOrDefault(limit.asset(), Open.NOTHING);
                    return new Limited(limit, ofAsset.hedge(), ofAsset.left());
                })
                .toList();
    }
}

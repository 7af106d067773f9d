package org.ballast.control.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.amounts.Money;
import org.ballast.amounts.UnitPrice;
import org.ballast.control.domain.LimitedPosition;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.health.application.ReadCovenants;
import org.ballast.health.domain.Kept;
import org.ballast.hedging.application.LimitPositions;
import org.ballast.hedging.application.ReadHedges;
import org.ballast.hedging.domain.HedgedAsset;
import org.ballast.hedging.domain.PositionLimit;
import org.ballast.margin.application.ReadMargin;
import org.ballast.margin.application.ReadMargin.Margins;
import org.ballast.stress.application.ReadStress;
import org.ballast.stress.application.ReadStress.Asked;
import org.ballast.stress.application.ReadStress.Stress;

/** What risk looks at first: limits and covenants with headroom, margin now, and what falls of the market leave. */
@ApplicationScoped
@Transactional
public class ReadRisk {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private ReadCovenants readCovenants;

    @Inject
    private ReadHedges readHedges;

    @Inject
    private LimitPositions limitPositions;

    @Inject
    private ReadMargin readMargin;

    @Inject
    private ReadStress readStress;

    /**
     * What is shown.
     *
     * @param kept covenants and limits beside what is measured
     * @param positions limits of positions in the primary book beside what the positions are worth
     * @param margins of trading accounts, now
     * @param stress of the book with its open positions
     */
    public record Watch(List<Kept> kept, List<LimitedPosition> positions, Margins margins, Stress stress) {

        public Watch {
            kept = List.copyOf(kept);
            positions = List.copyOf(positions);
        }
    }

    /**
     * @param entity seen through a book
     */
    public Watch of(ReportingEntity entity, LocalDate asOf) {
        currentUser.requireSignedIn();
        return new Watch(
                readCovenants.kept(entity, asOf),
                positions(entity, asOf),
                readMargin.of(entity.code(), Optional.empty()),
                readStress.of(entity, asOf, Asked.USUAL));
    }

    /** Limits are of the primary book, whichever book is looked at. */
    private List<LimitedPosition> positions(ReportingEntity entity, LocalDate asOf) {
        List<PositionLimit> inForce = limitPositions.inForce(entity, asOf);
        if (inForce.isEmpty()) {
            return List.of();
        }
        Map<String, HedgedAsset> byAsset = readHedges.of(entities.byId(entity.id()), asOf).stream()
                .collect(Collectors.toMap(asset -> asset.spot().asset(), asset -> asset));
        return inForce.stream()
                .map(limit -> Optional.ofNullable(byAsset.get(limit.asset()))
                        .map(asset -> limited(asset, limit))
                        .orElseGet(() -> nothing(limit)))
                .toList();
    }

    /** Of an asset of which nothing is held or open. */
    private static LimitedPosition nothing(PositionLimit limit) {
        return new LimitedPosition(
                limit.asset(), limit.most(), Optional.of(Money.zero(limit.most().currency())), 0);
    }

    private static LimitedPosition limited(HedgedAsset asset, PositionLimit limit) {
        return new LimitedPosition(
                limit.asset(),
                limit.most(),
                asset.spot()
                        .market()
                        .filter(market ->
                                market.close().currency().equals(limit.most().currency()))
                        .map(market -> worth(asset, market.close())),
                asset.left().size());
    }

    /** Half a unit of the currency up; a short position counts as a long one. */
    private static Money worth(HedgedAsset asset, UnitPrice close) {
        return Money.rounded(
                asset.exposure().netDelta().abs().multiply(close.perUnit()), close.currency(), RoundingMode.HALF_UP);
    }
}

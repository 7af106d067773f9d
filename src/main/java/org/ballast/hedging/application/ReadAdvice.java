package org.ballast.hedging.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.amounts.Money;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.hedging.domain.HedgedAsset;
import org.ballast.hedging.domain.PositionAdvice;
import org.ballast.hedging.persistence.RecordedAdvice;

/** Advice on sizes beside what was done: the position at the time, and now. */
@ApplicationScoped
@Transactional
public class ReadAdvice {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private RecordedAdvice recorded;

    @Inject
    private ReadHedges readHedges;

    @Inject
    private Clock clock;

    /**
     * Advice beside today's position.
     *
     * @param unitsNow net delta today
     * @param positionNow what it is worth; empty where no price is known today
     */
    public record Compared(PositionAdvice advice, BigDecimal unitsNow, Optional<Money> positionNow) {

        /** What was done: the position now less the one at the time, in units. */
        public BigDecimal done() {
            return unitsNow.subtract(advice.unitsThen());
        }

        /** What the position is away from the advice now; below zero it is smaller. */
        public Optional<Money> aside() {
            return positionNow.map(now -> now.minus(advice.advised()));
        }
    }

    /**
     * Those of an entity beyond another one, the newest first or, backward, the oldest first.
     *
     * @param id key of that one, empty for the edge of the list
     */
    public List<Compared> beyond(String entityCode, OptionalLong id, boolean backward, int limit) {
        currentUser.requireSignedIn();
        ReportingEntity primary = entities.byId(entities.byCode(entityCode).id());
        List<PositionAdvice> found = recorded.beyond(primary.id(), id, backward, limit);
        if (found.isEmpty()) {
            return List.of();
        }
        Map<String, HedgedAsset> now = readHedges.of(primary, primary.dayOf(clock.instant())).stream()
                .collect(Collectors.toMap(each -> each.spot().asset(), Function.identity()));
        return found.stream()
                .map(advice -> beside(advice, Optional.ofNullable(now.get(advice.asset()))))
                .toList();
    }

    private static Compared beside(PositionAdvice advice, Optional<HedgedAsset> now) {
        BigDecimal units = now.map(asset -> asset.exposure().netDelta()).orElse(BigDecimal.ZERO);
        Optional<Money> worth = now.isEmpty()
                ? Optional.of(Money.zero(advice.advised().currency()))
                : now.flatMap(asset -> asset.spot().market())
                        .map(market -> PositionAdvice.worth(units, market.close()));
        return new Compared(advice, units, worth);
    }
}

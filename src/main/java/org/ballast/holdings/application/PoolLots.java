package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.domain.HoldingPostings;
import org.ballast.holdings.domain.LotChange;
import org.ballast.holdings.domain.LotEventKind;
import org.ballast.holdings.persistence.LotEvents;
import org.ballast.holdings.persistence.Lots;
import org.ballast.holdings.persistence.Pools;
import org.ballast.journal.application.PostEntries;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.prices.domain.ExchangeRate;

/**
 * Brings units into the pool of an asset that a book averages: new lots as they are acquired, held ones when the method
 * changes. Part of a larger use case.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PoolLots {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Assets assets;

    @Inject
    private Pools pools;

    @Inject
    private Lots lots;

    @Inject
    private PostEntries postEntries;

    @Inject
    private TieOut tieOut;

    @Inject
    private Clock clock;

    /** The pool as it stands, made where there is none; units acquired at an instant come into it. */
    public LotPosition unit(ReportingEntity entity, long assetId, Instant acquiredAt) {
        return held(entity, assets.byId(assetId), entity.dayOf(acquiredAt));
    }

    private LotPosition held(ReportingEntity entity, Asset asset, LocalDate on) {
        long key = pools.into(entity, asset, on, currentUser.name(), clock.instant());
        return lots.lock(entity.book().id(), List.of(key)).getFirst();
    }

    /** New lots come in, each by an event that names it; their entries are posted. */
    public void acquired(ReportingEntity entity, List<LotEvents.Acquired> acquired) {
        if (acquired.isEmpty()) {
            return;
        }
        Map<Long, LotPosition> standing = new HashMap<>();
        Map<Long, ExchangeRate> rates = new HashMap<>();
        List<LotChange> changes = new ArrayList<>(acquired.size());
        for (LotEvents.Acquired each : acquired) {
            LotPosition lot = each.lot();
            LotPosition pool = standing.computeIfAbsent(lot.assetId(), asset -> unit(entity, asset, lot.acquiredAt()));
            LotPosition after = pool.moved(lot.quantity().units(), lot.amounts());
            changes.add(new LotChange(
                    pool,
                    after,
                    LotEventKind.ACQUIRE,
                    lot.acquiredAt(),
                    each.postedOn(),
                    each.entryId(),
                    "LOT",
                    String.valueOf(lot.id()),
                    OptionalLong.of(lot.id())));
            standing.put(lot.assetId(), after);
            each.rate().ifPresent(rate -> rates.put(lot.id(), rate));
        }
        lots.apply(entity.book().id(), changes, rates);
    }

    /**
     * The lots that are held pass into the pool at what they carry: those from before the policy on its first day, later ones
     * as they were acquired.
     */
    public void passInto(ReportingEntity entity, Asset asset, AccountingPolicy policy) {
        Optional<Long> known = pools.find(entity.book().id(), asset.id());
        List<LotPosition> held = lots.positions(entity.book().id(), asset.id()).stream()
                .filter(lot -> known.filter(pool -> pool == lot.id()).isEmpty())
                .toList();
        if (held.isEmpty()) {
            return;
        }
        Map<LocalDate, List<LotPosition>> byDay = held.stream()
                .collect(Collectors.groupingBy(lot -> passes(entity, policy, lot), TreeMap::new, Collectors.toList()));
        LotPosition pool = held(entity, asset, byDay.keySet().iterator().next());
        List<LotChange> out = new ArrayList<>();
        List<LotChange> in = new ArrayList<>();
        for (Map.Entry<LocalDate, List<LotPosition>> day : byDay.entrySet()) {
            PostedEntry entry = postEntries
                    .post(List.of(HoldingPostings.pooling(
                            entity, asset.symbol(), policy.model(), day.getKey(), day.getValue(), pool)))
                    .getFirst();
            for (LotPosition lot : day.getValue()) {
                LotPosition after = pool.moved(lot.quantity().units(), lot.amounts());
                LotPosition left =
                        lot.moved(lot.quantity().units().negate(), lot.amounts().negated());
                out.add(passed(entity, policy, lot, lot, left, entry, OptionalLong.empty()));
                in.add(passed(entity, policy, lot, pool, after, entry, OptionalLong.of(lot.id())));
                pool = after;
            }
        }
        // Never in both: the lots are empty before the pool holds their units
        lots.apply(entity.book().id(), out);
        lots.apply(entity.book().id(), in);
        tieOut.check(entity);
    }

    private static LotChange passed(
            ReportingEntity entity,
            AccountingPolicy policy,
            LotPosition lot,
            LotPosition before,
            LotPosition after,
            PostedEntry entry,
            OptionalLong fromLot) {
        Instant first = entity.startOf(policy.validFrom());
        return new LotChange(
                before,
                after,
                LotEventKind.POOL,
                lot.acquiredAt().isBefore(first) ? first : lot.acquiredAt(),
                entry.postedOn(),
                entry.id(),
                "LOT",
                String.valueOf(lot.id()),
                fromLot);
    }

    private static LocalDate passes(ReportingEntity entity, AccountingPolicy policy, LotPosition lot) {
        LocalDate acquired = entity.dayOf(lot.acquiredAt());
        return acquired.isBefore(policy.validFrom()) ? policy.validFrom() : acquired;
    }
}

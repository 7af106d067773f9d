package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.persistence.Lots;
import org.ballast.holdings.persistence.Pools;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.measurement.domain.Amounts;
import org.ballast.measurement.domain.LotPosition;

/** The entries that {@link TakeOutLots} would post, once whatever rests on the lots is undone. Part of a larger use case. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PlanTakeOut {

    @Inject
    private Lots lots;

    @Inject
    private Pools pools;

    @Inject
    private Withdrawals withdrawals;

    /**
     * A lot as it came into a book.
     *
     * @param cost in the currency of the book
     * @param on the day that the entry counts for
     */
    public record CameIn(Quantity units, Money cost, LocalDate on) {}

    /**
     * @param entity seen through the book
     * @param cameIn lots by their keys, which stand in the book or in a pool of it
     */
    public List<JournalEntry> of(ReportingEntity entity, Map<Long, CameIn> cameIn) {
        long book = entity.book().id();
        List<LotPosition> held = new ArrayList<>();
        lots.byIds(book, cameIn.keySet())
                .forEach(lot -> held.add(asItCameIn(lot, Objects.requireNonNull(cameIn.get(lot.id())))));
        List<Pools.Entered> entered = pools.entered(entity, cameIn.keySet());
        entered.forEach(each -> held.add(each.lot()));
        Map<Long, LotPosition> standing =
                lots.byIds(book, entered.stream().map(Pools.Entered::poolId).toList()).stream()
                        .collect(Collectors.toMap(LotPosition::id, pool -> pool));
        Map<Long, LotPosition> poolOfLot = entered.stream()
                .collect(Collectors.toMap(
                        each -> each.lot().id(), each -> Objects.requireNonNull(standing.get(each.poolId()))));
        Map<Long, LocalDate> days = new HashMap<>();
        cameIn.forEach((id, each) -> days.put(id, each.on()));
        return withdrawals.of(entity, held, poolOfLot, days);
    }

    private static LotPosition asItCameIn(LotPosition lot, CameIn cameIn) {
        return new LotPosition(
                lot.id(),
                lot.code(),
                lot.assetId(),
                lot.acquiredAt(),
                lot.dayPrecision(),
                cameIn.units(),
                Amounts.atCost(cameIn.cost(), Money.zero(cameIn.cost().currency())));
    }
}

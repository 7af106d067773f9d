package org.ballast.holdings.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.measurement.domain.Amounts;
import org.ballast.measurement.domain.LotEventInPeriod.Pooled;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.measurement.domain.MeasuredDisposal;
import org.ballast.measurement.domain.MeasurementModel;

/** A pool as the portal keeps it, without its database: lots come in, disposals choose and take as the use cases let them. */
final class PooledSamples {

    private static final long POOL = 1_000;

    private final List<LotPosition> lots = new ArrayList<>();
    private final List<Pooled> arrivals = new ArrayList<>();
    private final List<PendingDisposal.Part> counted = new ArrayList<>();
    private LotPosition pool =
            new LotPosition(POOL, "BTC pool, SAMPLE", 1, Samples.DAY_1, true, Quantity.ZERO, Amounts.zero(Samples.USD));

    void buy(Instant at, String quantity, Money cost) {
        long id = lots.size() + 1L;
        buy(new LotPosition(id, "L" + id, 1, at, false, Quantity.of(quantity), cost, Samples.usd("0.00")));
    }

    void buy(LotPosition lot) {
        lots.add(lot);
        arrivals.add(new Pooled(lot.acquiredAt(), lot.quantity().units(), lot.amounts()));
        arrivals.sort(Comparator.comparing(Pooled::at));
        pool = pool.moved(lot.quantity().units(), lot.amounts());
    }

    MeasuredDisposal sell(Instant at, String quantity, Money proceeds, Money fee, MeasurementModel model) {
        LotSelection.Taken taken = (LotSelection.Taken) choose(at, quantity);
        counted.addAll(taken.counted());
        LotsInHand held = new LotsInHand(
                List.of(pool),
                Map.of(
                        POOL,
                        arrivals.stream().filter(each -> each.at().isAfter(at)).toList()));
        MeasuredDisposal sale = held.take(new PendingDisposal(7, "D", 1, at, proceeds, fee, taken.parts()), model);
        MeasuredDisposal.Taking out = sale.takings().getFirst();
        pool = pool.changed(out.remeasurement()).relieved(out.relief());
        return sale;
    }

    LotSelection choose(Instant at, String quantity) {
        return new FreeLots(stocks()).take(Samples.request("D", at, quantity, Map.of()));
    }

    LotPosition standing() {
        return pool;
    }

    private List<FreeLots.Stock> stocks() {
        return lots.stream()
                .map(lot -> new FreeLots.Stock(
                        lot,
                        1,
                        counted.stream()
                                .filter(part -> part.lotId() == lot.id())
                                .map(PendingDisposal.Part::quantity)
                                .reduce(Quantity.ZERO, Quantity::plus),
                        Instant.MIN,
                        Optional.of(new FreeLots.StockOfPool(POOL, pool.code(), Optional.empty()))))
                .toList();
    }
}

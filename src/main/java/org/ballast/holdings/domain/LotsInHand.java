package org.ballast.holdings.domain;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballast.measurement.domain.LotEventInPeriod.Pooled;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.measurement.domain.MeasuredDisposal;
import org.ballast.measurement.domain.MeasurementModel;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * Lots while disposals are taken from them one after the other: the next one finds what the last one left. A disposal of a
 * pool finds what was in it then, at the average of that moment: what came in later is added when its time has come.
 */
public final class LotsInHand {

    private final Map<Long, LotPosition> byId = new HashMap<>();
    private final Map<Long, Deque<Pooled>> stillToCome = new HashMap<>();

    public LotsInHand(Collection<LotPosition> lots) {
        this(lots, Map.of());
    }

    /**
     * @param lots as they stand
     * @param later what came into pools after the first disposal, by key of the pool, in the order of time
     */
    public LotsInHand(Collection<LotPosition> lots, Map<Long, List<Pooled>> later) {
        for (LotPosition lot : lots) {
            LotPosition then = lot;
            for (Pooled each : later.getOrDefault(lot.id(), List.of()).reversed()) {
                then = then.moved(each.units().negate(), each.change().negated());
            }
            byId.put(lot.id(), then);
            stillToCome.put(lot.id(), new ArrayDeque<>(later.getOrDefault(lot.id(), List.of())));
        }
    }

    /**
     * The lots that a disposal takes of, as they stand now, in the order of its parts.
     *
     * @throws Refusal INSUFFICIENT_QUANTITY if a lot has fewer units than the disposal takes of it
     */
    public List<LotPosition> of(PendingDisposal disposal) {
        return disposal.parts().stream().map(part -> enough(disposal, part)).toList();
    }

    /**
     * Takes a disposal's units.
     *
     * @throws Refusal INSUFFICIENT_QUANTITY if a lot has fewer units than the disposal takes of it
     */
    public MeasuredDisposal take(PendingDisposal disposal, MeasurementModel model) {
        MeasuredDisposal result = disposal.measured(model, of(disposal));
        result.takings().forEach(taking -> byId.put(taking.before().id(), taking.after()));
        return result;
    }

    private LotPosition enough(PendingDisposal disposal, PendingDisposal.Part part) {
        LotPosition lot = at(part.lotId(), disposal.disposedAt());
        if (lot == null || lot.quantity().compareTo(part.quantity()) < 0) {
            Object left = lot == null ? HoldingsSentence.NO_UNITS.with() : lot.quantity();
            throw new Refusal(
                    RefusalCode.INSUFFICIENT_QUANTITY,
                    HoldingsSentence.LOT_HAS_FEWER,
                    disposal.reference(),
                    part.quantity(),
                    left);
        }
        return lot;
    }

    /** As it stood at an instant; null where there is none. */
    private @Nullable LotPosition at(long id, Instant instant) {
        Deque<Pooled> waiting = stillToCome.getOrDefault(id, new ArrayDeque<>());
        while (!waiting.isEmpty() && !waiting.getFirst().at().isAfter(instant)) {
            Pooled arrived = waiting.removeFirst();
            byId.computeIfPresent(id, (key, lot) -> lot.moved(arrived.units(), arrived.change()));
        }
        return byId.get(id);
    }
}

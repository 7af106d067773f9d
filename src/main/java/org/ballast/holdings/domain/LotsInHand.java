package org.ballast.holdings.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.measurement.domain.MeasuredDisposal;
import org.ballast.measurement.domain.MeasurementModel;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Lots while disposals are taken from them one after the other: the next one finds what the last one left. */
public final class LotsInHand {

    private final Map<Long, LotPosition> byId = new HashMap<>();

    public LotsInHand(Collection<LotPosition> lots) {
        lots.forEach(lot -> byId.put(lot.id(), lot));
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
        LotPosition lot = byId.get(part.lotId());
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
}

package org.ballast.holdings.domain;

import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.measurement.domain.LotPosition.Relief;

/**
 * What a disposal does to the books once its lots are tested up to it.
 *
 * <p>Example: 4 of 10 units carried at 385,218.50 (cost 425,000.00) sold for 376,000.00 less a fee of 376.00 relieve
 * 154,087.40 of carrying amount and give a gain of 221,536.60.
 *
 * @param netProceeds proceeds less the fee; below zero where the fee is larger
 * @param takings each lot with what leaves it
 */
public record DisposalResult(Money netProceeds, List<Taking> takings) {

    public DisposalResult {
        takings = List.copyOf(takings);
    }

    /** A lot before the disposal and what the disposal relieves of it. */
    public record Taking(LotPosition lot, Relief relief) {

        /** The lot after the disposal. */
        public LotPosition after() {
            return lot.relieved(relief);
        }
    }

    /**
     * @param lots the lots as they stand, one for each part of the disposal, in the order of its parts
     */
    public static DisposalResult of(PendingDisposal disposal, List<LotPosition> lots) {
        List<Taking> takings = java.util.stream.IntStream.range(0, lots.size())
                .mapToObj(at -> taking(lots.get(at), disposal.parts().get(at)))
                .toList();
        return new DisposalResult(disposal.netProceeds(), takings);
    }

    /** Original cost that leaves the books. */
    public Money costRelieved() {
        return Money.sum(takings.stream().map(taking -> taking.relief().cost()).toList(), netProceeds.currency());
    }

    /** Accumulated impairment that leaves the books. */
    public Money impairmentRelieved() {
        return Money.sum(
                takings.stream().map(taking -> taking.relief().impairment()).toList(), netProceeds.currency());
    }

    /** Carrying amount that leaves the books. */
    public Money carryingAmountRelieved() {
        return costRelieved().minus(impairmentRelieved());
    }

    /** Net proceeds less the carrying amount relieved; a loss is below zero (ASC 610-20). */
    public Money gain() {
        return netProceeds.minus(carryingAmountRelieved());
    }

    private static Taking taking(LotPosition lot, PendingDisposal.Part part) {
        if (lot.id() != part.lotId()) {
            throw new IllegalArgumentException("lot " + lot.code() + " is not the lot of the part " + part);
        }
        return new Taking(lot, lot.relief(part.quantity()));
    }
}

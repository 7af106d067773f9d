package org.ballast.holdings.domain;

import java.time.Instant;
import java.util.OptionalLong;
import org.ballast.measurement.domain.CostMethod;
import org.ballast.words.Said;

/**
 * A recorded disposal whose lots were chosen by their order, or whose units left at the average of what was there: a lot from
 * before it would have changed that.
 *
 * @param method first in, first out, or average
 * @param posted whether it is in the books; otherwise it waits for its test and can be withdrawn
 * @param walletId the wallet that it was limited to, empty where it took units of any
 * @param lastTaken when the last acquired of its lots was acquired
 */
public record EarlierTaking(
        String reference,
        CostMethod method,
        boolean posted,
        long assetId,
        Instant disposedAt,
        OptionalLong walletId,
        Instant lastTaken) {

    /**
     * Whether a lot would have changed it, had that been in the books. One that waits is not averaged yet; a lot of the instant
     * of the disposal is there before it, as one is that is taken first in, first out.
     */
    public boolean wouldChangeBy(NewLot lot) {
        boolean before = lot.assetId() == assetId && !lot.acquiredAt().isAfter(disposedAt);
        return before && (method.pools() ? posted : wouldTake(lot));
    }

    private boolean wouldTake(NewLot lot) {
        return lot.acquiredAt().isBefore(lastTaken) && (walletId.isEmpty() || walletId.getAsLong() == lot.walletId());
    }

    /** What is wrong with such a lot, to go after the name of its field. */
    public Said objection() {
        if (method.pools()) {
            return HoldingsSentence.AVERAGED_BEFORE.with(reference, disposedAt);
        }
        return (posted ? HoldingsSentence.TAKEN_BEFORE_AND_POSTED : HoldingsSentence.TAKEN_BEFORE)
                .with(reference, disposedAt);
    }
}

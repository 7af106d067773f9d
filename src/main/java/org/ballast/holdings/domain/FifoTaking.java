package org.ballast.holdings.domain;

import java.time.Instant;
import java.util.OptionalLong;
import org.ballast.words.Said;

/**
 * A recorded disposal that took lots first in, first out.
 *
 * @param posted whether it is in the books; otherwise it waits for its test and can be withdrawn
 * @param walletId the wallet that it was limited to, empty where it took units of any
 * @param lastTaken when the last acquired of its lots was acquired
 */
public record FifoTaking(
        String reference, boolean posted, long assetId, Instant disposedAt, OptionalLong walletId, Instant lastTaken) {

    /** Whether it would have taken a lot, had that been in the books. */
    public boolean wouldHaveTaken(NewLot lot) {
        return lot.assetId() == assetId
                && lot.acquiredAt().isBefore(lastTaken)
                && !lot.acquiredAt().isAfter(disposedAt)
                && (walletId.isEmpty() || walletId.getAsLong() == lot.walletId());
    }

    /** What is wrong with such a lot, to go after the name of its field. */
    public Said objection() {
        return (posted ? HoldingsSentence.TAKEN_BEFORE_AND_POSTED : HoldingsSentence.TAKEN_BEFORE)
                .with(reference, disposedAt);
    }
}

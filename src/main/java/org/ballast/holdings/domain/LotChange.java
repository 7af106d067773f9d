package org.ballast.holdings.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.ballast.measurement.domain.LotPosition;

/**
 * One step in the life of a lot, to be kept as a lot event together with the lot's new state.
 *
 * @param before the lot as it stood
 * @param after the same lot after the step
 * @param at when it happened: the disposal, or the instant of the price that impaired
 * @param postedOn the day that the books count it for
 * @param entryId the journal entry that posts it
 * @param sourceType what it comes from, as {@code PROPOSAL}
 * @param sourceId the key of that thing
 */
public record LotChange(
        LotPosition before,
        LotPosition after,
        LotEventKind kind,
        Instant at,
        LocalDate postedOn,
        long entryId,
        String sourceType,
        String sourceId) {

    /**
     * @throws IllegalArgumentException if the two are not the same lot
     */
    public LotChange {
        if (before.id() != after.id()) {
            throw new IllegalArgumentException("lot " + before.code() + " does not become lot " + after.code());
        }
    }
}

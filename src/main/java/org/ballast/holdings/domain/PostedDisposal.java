package org.ballast.holdings.domain;

import java.util.List;
import org.ballast.measurement.domain.MeasuredDisposal.Taking;

/**
 * A disposal that is in a book.
 *
 * @param id key of the disposal
 * @param entryId its entry
 * @param takings what it took, in the order of its parts
 */
public record PostedDisposal(long id, long entryId, List<Taking> takings) {

    public PostedDisposal {
        takings = List.copyOf(takings);
    }
}

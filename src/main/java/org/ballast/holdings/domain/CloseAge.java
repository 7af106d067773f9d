package org.ballast.holdings.domain;

import java.time.Instant;
import org.ballast.measurement.domain.ClosingPrice;

/**
 * Whether a close is stale (accounting.md §2.6, §11): it ended {@link ClosingPrice#OLDEST} or longer before the end of the day
 * that is looked at, or before now on a day that is not over. One rule for every page that looks at the market.
 *
 * @param oldest a close that ended then or earlier is stale
 */
public record CloseAge(Instant oldest) {

    /**
     * @param endOfDay that is looked at
     */
    public static CloseAge on(Instant endOfDay, Instant now) {
        return new CloseAge((now.isBefore(endOfDay) ? now : endOfDay).minus(ClosingPrice.OLDEST));
    }

    public boolean isStale(Instant closedAt) {
        return !closedAt.isAfter(oldest);
    }
}

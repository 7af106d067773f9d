package org.ballast.livesheet.domain;

import java.time.Instant;
import org.ballast.amounts.UnitPrice;

/**
 * What was paid last for one price that keeps coming.
 *
 * @param at when it was paid, as the market says
 * @param source who sent it
 */
public record NewestTick(TickKey key, Instant at, UnitPrice price, String source) {

    /** Whether it was paid before another one: then it comes too late to count. */
    public boolean isBefore(NewestTick other) {
        return at.isBefore(other.at());
    }

    /** Of two the one that was paid later; of one instant the one that came later (accounting.md §11). */
    public static NewestTick later(NewestTick before, NewestTick next) {
        return next.isBefore(before) ? before : next;
    }
}

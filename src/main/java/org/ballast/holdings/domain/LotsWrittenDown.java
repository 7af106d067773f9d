package org.ballast.holdings.domain;

import org.ballast.amounts.Money;

/**
 * What one price would do to lots. Each is a unit of account for itself: a write-up of one absorbs no write-down of another
 * (accounting.md §14, trap 3).
 *
 * @param lots how many are written down
 * @param loss sum of their write-downs
 * @param gain sum of the write-ups of others, where their model has any
 */
public record LotsWrittenDown(long lots, Money loss, Money gain) {

    /** In profit or loss, a loss above zero. */
    public Money net() {
        return loss.minus(gain);
    }

    public LotsWrittenDown and(LotsWrittenDown other) {
        return new LotsWrittenDown(lots + other.lots, loss.plus(other.loss), gain.plus(other.gain));
    }
}

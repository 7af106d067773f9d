package org.ballast.holdings.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Quantity;
import org.ballast.measurement.domain.LotPosition;

/**
 * Lots in the order in which they are taken first in, first out. Those at its head that have nothing left are passed once
 * and never looked at again.
 */
final class LotQueue implements Iterable<FreeLot> {

    private final List<FreeLot> lots = new ArrayList<>();
    private int head;

    /** Adds one that was acquired after all that are there. */
    void add(FreeLot lot) {
        lots.add(lot);
    }

    /** Adds one among them, after those that were acquired with it. */
    void insert(FreeLot lot) {
        int at = lots.size();
        while (at > 0
                && LotPosition.FIRST_ACQUIRED_FIRST.compare(lots.get(at - 1).lot(), lot.lot()) > 0) {
            at--;
        }
        lots.add(at, lot);
        head = Math.min(head, at);
    }

    /** The lots from the first one that has free units. */
    @Override
    public Iterator<FreeLot> iterator() {
        while (head < lots.size() && lots.get(head).free().isZero()) {
            head++;
        }
        return lots.subList(head, lots.size()).iterator();
    }

    /** The first lot with free units that was acquired after an instant. */
    Optional<FreeLot> firstAfter(Instant instant) {
        return lots.subList(head, lots.size()).stream()
                .filter(lot -> lot.lot().acquiredAt().isAfter(instant))
                .filter(lot -> !lot.free().isZero())
                .findFirst();
    }

    /** Free units of the lots that were there at an instant. */
    Quantity freeAt(Instant instant) {
        return lots.subList(head, lots.size()).stream()
                .takeWhile(lot -> !lot.lot().acquiredAt().isAfter(instant))
                .filter(lot -> !lot.cameAfter(instant))
                .map(FreeLot::free)
                .reduce(Quantity.ZERO, Quantity::plus);
    }
}

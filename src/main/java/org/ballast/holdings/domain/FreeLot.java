package org.ballast.holdings.domain;

import java.time.Instant;
import org.ballast.amounts.Quantity;
import org.ballast.measurement.domain.LotPosition;

/** A lot and what of it no disposal has taken yet. */
final class FreeLot {

    private final FreeLots.Stock stock;
    private Quantity free;

    FreeLot(FreeLots.Stock stock) {
        this.stock = stock;
        this.free = stock.free();
    }

    FreeLots.Stock stock() {
        return stock;
    }

    LotPosition lot() {
        return stock.lot();
    }

    /** Whether the lot was there at an instant, and these units of it in their wallet. */
    boolean isThereAt(Instant instant) {
        return !lot().acquiredAt().isAfter(instant) && !cameAfter(instant);
    }

    /** Whether they came into their wallet after an instant. */
    boolean cameAfter(Instant instant) {
        return stock.arrivedAt().filter(arrived -> arrived.isAfter(instant)).isPresent();
    }

    /** Units that can still be taken. */
    Quantity free() {
        return free;
    }

    /**
     * @throws IllegalArgumentException if fewer are free
     */
    void take(Quantity units) {
        free = free.minus(units);
    }
}

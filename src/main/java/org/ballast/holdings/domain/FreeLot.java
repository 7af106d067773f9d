package org.ballast.holdings.domain;

import org.ballast.amounts.Quantity;
import org.ballast.measurement.domain.LotPosition;

/** A lot and what of it no disposal has taken yet. */
final class FreeLot {

    private final FreeLots.Stock stock;
    private Quantity free;

    FreeLot(FreeLots.Stock stock) {
        this.stock = stock;
        this.free =
                stock.lot().quantity().minus(stock.reserved().min(stock.lot().quantity()));
    }

    FreeLots.Stock stock() {
        return stock;
    }

    LotPosition lot() {
        return stock.lot();
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

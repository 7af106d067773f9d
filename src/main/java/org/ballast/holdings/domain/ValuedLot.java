package org.ballast.holdings.domain;

import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.UnitPrice;
import org.ballast.measurement.domain.LotPosition;

/** A lot as of a day beside its market on that day. */
public record ValuedLot(HeldLot held, Quoted quoted) {

    public Optional<UnitPrice> close() {
        return quoted.close();
    }

    /** Empty for a lot without units. */
    public Optional<Money> carryingPerUnit() {
        LotPosition lot = held.lot();
        return lot.quantity().isZero()
                ? Optional.empty()
                : Optional.of(Headroom.perUnit(lot.carryingAmount(), lot.quantity()));
    }

    /** Empty for a lot without units or a close, and for one that is not impaired but carried at fair value. */
    public Optional<Headroom> headroom() {
        LotPosition lot = held.lot();
        return close().filter(price -> quoted.impaired() && !lot.quantity().isZero())
                .map(price -> new Headroom(lot.quantity(), lot.carryingAmount(), price));
    }
}

package org.ballast.holdings.domain;

import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.UnitPrice;
import org.ballast.measurement.domain.LotPosition;

/**
 * A lot as of a day beside the last close of that day.
 *
 * @param close empty where no policy or no price tells it
 */
public record ValuedLot(HeldLot held, Optional<UnitPrice> close) {

    /** Empty for a lot without units. */
    public Optional<Money> carryingPerUnit() {
        LotPosition lot = held.lot();
        return lot.quantity().isZero()
                ? Optional.empty()
                : Optional.of(Headroom.perUnit(lot.carryingAmount(), lot.quantity()));
    }

    /** Empty for a lot without units or without a close. */
    public Optional<Headroom> headroom() {
        LotPosition lot = held.lot();
        return close.filter(price -> !lot.quantity().isZero())
                .map(price -> new Headroom(lot.quantity(), lot.carryingAmount(), price));
    }
}

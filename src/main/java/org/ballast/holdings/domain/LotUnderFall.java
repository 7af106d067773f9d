package org.ballast.holdings.domain;

import java.math.BigDecimal;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.UnitPrice;
import org.ballast.measurement.domain.LotPosition;

/**
 * A lot beside its market, and what one fall of it would write down.
 *
 * @param market empty where no policy or no price tells it
 * @param fall a part of the price, from 0 to less than 1
 */
public record LotUnderFall(HeldLot held, Optional<MarketOfAsset> market, BigDecimal fall) {

    /** Empty of a lot that carries nothing. */
    public Optional<UnitPrice> writtenDownBelow() {
        LotPosition lot = held.lot();
        return market.flatMap(known -> known.writtenDownBelow(lot.quantity(), lot.carryingAmount()));
    }

    /** Below zero where the close is under that price already. */
    public Optional<BigDecimal> fallThatWritesDown() {
        return market.flatMap(known -> writtenDownBelow().map(known::fallTo));
    }

    public Optional<Money> writeDown() {
        LotPosition lot = held.lot();
        return market.map(known -> known.writeDownAfter(fall, lot.quantity(), lot.amounts()));
    }
}

package org.ballast.stress.domain;

import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.hedging.domain.Hedge;
import org.ballast.holdings.domain.Falling;
import org.ballast.holdings.domain.FallingLot;
import org.ballast.holdings.domain.FallingLots;
import org.ballast.holdings.domain.MarketOfAsset;

/** Lots and books as the tests of this package need them. */
public final class Stressed {

    private Stressed() {}

    public static StressedAsset asset(String symbol, MarketOfAsset market, Hedge hedge, List<FallingLot> lots) {
        return new StressedAsset(
                symbol.hashCode(),
                symbol,
                lots.stream().map(FallingLot::units).reduce(Quantity.ZERO, Quantity::plus),
                Money.sum(lots.stream().map(FallingLot::carrying).toList(), Falling.USD),
                Optional.of(FallingLots.of(lots, market)),
                hedge,
                false);
    }
}

package org.ballast.holdings.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.amounts.UnitPrice;
import org.ballast.measurement.domain.Amounts;

/**
 * All units of an asset in a book, and what falls of its market would write down: lot by lot, as lots are tested, and summed up.
 *
 * @param lots with units
 * @param market empty where no policy or no price tells it; then there is no fall
 * @param writtenDownBelow the highest price below which some lot is written down
 * @param writeDowns one for each fall that was asked for, in that order; empty without a market
 */
public record AssetUnderFalls(
        long assetId,
        String asset,
        long lots,
        Quantity units,
        Amounts amounts,
        Optional<MarketOfAsset> market,
        Optional<UnitPrice> writtenDownBelow,
        List<Money> writeDowns) {

    public AssetUnderFalls {
        writeDowns = List.copyOf(writeDowns);
    }

    public Money carryingAmount() {
        return amounts.carryingAmount();
    }

    /** What the units are worth at the close, half up; empty without one. */
    public Optional<Money> marketValue() {
        return market.map(known -> units.at(known.close(), RoundingMode.HALF_UP));
    }

    /** How far the close may fall until the first lot is written down, as a part of it; below zero where one is under already. */
    public Optional<BigDecimal> fallThatWritesDown() {
        return market.flatMap(known -> writtenDownBelow.map(known::fallTo));
    }
}

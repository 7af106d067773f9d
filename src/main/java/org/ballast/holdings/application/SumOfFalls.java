package org.ballast.holdings.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.amounts.UnitPrice;
import org.ballast.assets.domain.Asset;
import org.ballast.holdings.domain.AssetUnderFalls;
import org.ballast.holdings.domain.MarketOfAsset;
import org.ballast.measurement.domain.Amounts;

/** Adds the lots of one asset up: each is a unit of account for itself, so that each has its own write-down. */
final class SumOfFalls {

    private final Asset asset;
    private final Optional<MarketOfAsset> market;
    private final List<UnitPrice> prices;
    private final List<Money> writeDowns;
    private long lots;
    private Quantity units = Quantity.ZERO;
    private Amounts amounts;
    private Optional<UnitPrice> writtenDownBelow = Optional.empty();

    SumOfFalls(Asset asset, Optional<MarketOfAsset> market, List<BigDecimal> falls, Currency currency) {
        this.asset = asset;
        this.market = market;
        this.prices =
                market.map(known -> falls.stream().map(known::after).toList()).orElse(List.of());
        this.amounts = Amounts.zero(currency);
        this.writeDowns = new ArrayList<>(Collections.nCopies(prices.size(), Money.zero(currency)));
    }

    void add(Quantity ofLot, Amounts standing) {
        lots++;
        units = units.plus(ofLot);
        amounts = amounts.plus(standing);
        market.ifPresent(known -> {
            for (int index = 0; index < prices.size(); index++) {
                Money more = known.writeDownAt(prices.get(index), ofLot, standing);
                writeDowns.set(index, writeDowns.get(index).plus(more));
            }
            known.writtenDownBelow(ofLot, standing.carryingAmount())
                    .filter(price -> writtenDownBelow
                            .filter(highest -> highest.compareTo(price) >= 0)
                            .isEmpty())
                    .ifPresent(price -> writtenDownBelow = Optional.of(price));
        });
    }

    AssetUnderFalls whole() {
        return new AssetUnderFalls(
                asset.id(), asset.symbol(), lots, units, amounts, market, writtenDownBelow, writeDowns);
    }
}

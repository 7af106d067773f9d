package org.ballast.stress.domain;

import java.math.BigDecimal;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.holdings.domain.FallingLots;
import org.ballast.holdings.domain.LotsWrittenDown;

/**
 * How far one asset is from its write-downs, and what a fall would do to it.
 *
 * @param certain what the lows of the period have taken so far, as far as nothing takes it back
 * @param atFall what is written down in the period once the market has fallen, with what is certain
 */
public record AssetHeadroom(StressedAsset asset, LotsWrittenDown certain, LotsWrittenDown atFall) {

    public static AssetHeadroom of(StressedAsset asset, BigDecimal fall) {
        Money none = Money.zero(asset.carrying().currency());
        return new AssetHeadroom(
                asset,
                asset.lots().map(FallingLots::certain).orElse(new LotsWrittenDown(0, none, none)),
                asset.writtenDownAfter(asset.fallIn(Falls.ofAll(fall))));
    }

    /** The lot that a fall meets first; empty where no price is known or nothing is left to lose. */
    public Optional<FallingLots.Near> first() {
        return asset.lots().flatMap(FallingLots::first);
    }

    /** What the asset would be carried at. */
    public Money carriedAfter() {
        return asset.carrying().minus(atFall.net());
    }
}

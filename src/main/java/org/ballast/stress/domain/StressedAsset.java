package org.ballast.stress.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.hedging.domain.Hedge;
import org.ballast.holdings.domain.FallingLots;
import org.ballast.holdings.domain.LotsWrittenDown;
import org.ballast.holdings.domain.MarketOfAsset;
import org.ballast.stress.domain.StressView.Basis;

/**
 * What a book holds of one asset and what stands against its fall.
 *
 * @param units in all lots
 * @param carrying of all lots
 * @param lots empty where no policy or no price tells what a fall is: they stay at what they carry
 * @param hedge what is open in trading accounts
 * @param steady whether it keeps its price when all others fall, as it can be redeemed
 */
public record StressedAsset(
        long assetId,
        String asset,
        Quantity units,
        Money carrying,
        Optional<FallingLots> lots,
        Hedge hedge,
        boolean steady) {

    public Optional<MarketOfAsset> market() {
        return lots.map(FallingLots::market);
    }

    /** By how much it falls: by what is said of it, else by what is said of all others unless it is steady. */
    public BigDecimal fallIn(Falls falls) {
        return steady ? falls.byAsset().getOrDefault(asset, BigDecimal.ZERO) : falls.of(asset);
    }

    /** What the units are worth after a fall, half up; what they carry where no price is known. */
    public Money valueAfter(BigDecimal fall) {
        return market().map(known -> units.at(known.after(fall), RoundingMode.HALF_UP))
                .orElse(carrying);
    }

    /** What the model of the book writes down, lot by lot; nothing where no price is known. */
    public LotsWrittenDown writtenDownAfter(BigDecimal fall) {
        Money none = Money.zero(carrying.currency());
        return lots.map(known -> known.after(fall)).orElse(new LotsWrittenDown(0, none, none));
    }

    /** What the hedge gains, below zero loses. */
    public Money hedgeAfter(BigDecimal fall) {
        return market().map(known -> hedge.resultAfter(fall, known.close())).orElse(Money.zero(carrying.currency()));
    }

    /** What a fall changes in the books and in open positions together, without any rounding. */
    BigDecimal unroundedAfter(BigDecimal ofOthers, StressView view) {
        BigDecimal fall = fallIn(Falls.ofAll(ofOthers));
        return market().map(known -> {
                    BigDecimal change = view.basis() == Basis.BOOK
                            ? lots.orElseThrow().unroundedAfter(fall).negate()
                            : units.units()
                                    .multiply(known.close().perUnit())
                                    .multiply(BigDecimal.ONE.subtract(fall))
                                    .subtract(carrying.amount());
                    return view.hedged() ? change.add(unroundedHedge(fall, known)) : change;
                })
                .orElse(BigDecimal.ZERO);
    }

    private BigDecimal unroundedHedge(BigDecimal fall, MarketOfAsset known) {
        return hedge.legs().stream()
                .map(leg -> leg.resultAfter(fall, known.close()))
                .reduce(hedge.atOnce(), BigDecimal::add);
    }
}

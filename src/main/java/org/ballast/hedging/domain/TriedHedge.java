package org.ballast.hedging.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.UnitPrice;

/**
 * A hedge that somebody tries out: nothing of it is stored. Futures are linear, puts are European; both are in the currency of
 * the book.
 */
public record TriedHedge(Optional<SoldFutures> futures, Optional<BoughtPuts> puts) {

    public static final TriedHedge NONE = new TriedHedge(Optional.empty(), Optional.empty());

    /**
     * @param units sold, more than zero
     * @param price at which they are sold
     */
    public record SoldFutures(BigDecimal units, UnitPrice price) {

        /** What they are sold above the close, below zero under it. */
        BigDecimal aboveClose(UnitPrice close) {
            return units.multiply(price.perUnit().subtract(close.perUnit()));
        }
    }

    /**
     * @param option with the units as contracts of one unit, more than zero
     * @param premium that one unit costs, zero or more
     */
    public record BoughtPuts(HedgeLeg.Options option, BigDecimal premium) {

        BigDecimal cost() {
            return option.contracts().multiply(premium);
        }

        /** What they are worth above their premium: a premium that is paid is an asset first (accounting.md §7.2). */
        BigDecimal aboveCost() {
            return option.contracts().multiply(option.pricePerUnit()).subtract(cost());
        }
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** As legs, with what is won or lost on the day itself. */
    public Hedge hedge(UnitPrice close) {
        List<HedgeLeg> legs = new ArrayList<>();
        futures.ifPresent(sold -> legs.add(new HedgeLeg.Futures(sold.units().negate())));
        puts.ifPresent(bought -> legs.add(bought.option()));
        return new Hedge(
                legs,
                futures.map(sold -> sold.aboveClose(close))
                        .orElse(BigDecimal.ZERO)
                        .add(puts.map(BoughtPuts::aboveCost).orElse(BigDecimal.ZERO)));
    }

    /** The premium that is paid, half up; zero without puts. */
    public Money premium(Currency currency) {
        return Money.rounded(puts.map(BoughtPuts::cost).orElse(BigDecimal.ZERO), currency, RoundingMode.HALF_UP);
    }

    /** What the futures are worth at their price, exact; zero without them. */
    BigDecimal notional() {
        return futures.map(sold -> sold.units().multiply(sold.price().perUnit()))
                .orElse(BigDecimal.ZERO);
    }

    BigDecimal soldAboveClose(UnitPrice close) {
        return futures.map(sold -> sold.aboveClose(close)).orElse(BigDecimal.ZERO);
    }
}

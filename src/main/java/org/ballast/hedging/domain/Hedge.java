package org.ballast.hedging.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.UnitPrice;
import org.ballast.trading.domain.DeltaExposure;
import org.ballast.trading.domain.DeltaExposure.OptionLeg;

/**
 * What stands against the spot of one asset (accounting.md §7.5).
 *
 * <p>Example: 100 BTC and 120 puts of delta −0.35: net delta 58.00, residual exposure 0.580000, 58 futures to sell.
 *
 * @param atOnce what it makes on the day it is entered: the difference between what was paid and what it is worth, below zero a
 *     cost; in the currency of the book, exact
 */
public record Hedge(List<HedgeLeg> legs, BigDecimal atOnce) {

    public static final Hedge NONE = new Hedge(List.of(), BigDecimal.ZERO);

    public Hedge {
        legs = List.copyOf(legs);
    }

    /** Both together. */
    public Hedge and(Hedge other) {
        List<HedgeLeg> both = new ArrayList<>(legs);
        both.addAll(other.legs);
        return new Hedge(both, atOnce.add(other.atOnce));
    }

    public boolean isNone() {
        return legs.isEmpty() && atOnce.signum() == 0;
    }

    /** Units that the futures stand for. */
    public BigDecimal futuresUnits() {
        return legs.stream()
                .filter(HedgeLeg.Futures.class::isInstance)
                .map(HedgeLeg::units)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Units that the options stand for at today's price. */
    public BigDecimal optionsUnits() {
        return legs.stream()
                .filter(HedgeLeg.Options.class::isInstance)
                .map(HedgeLeg::units)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Units that all of it stands for once the underlying is at a price; at today's where none is told. */
    public BigDecimal unitsAt(Optional<BigDecimal> price) {
        return legs.stream()
                .map(leg -> price.map(leg::unitsAt).orElseGet(leg::units))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Spot, options and futures together. */
    public DeltaExposure exposure(BigDecimal spotUnits) {
        List<OptionLeg> options = legs.stream()
                .flatMap(leg -> leg instanceof HedgeLeg.Options some
                        ? Optional.of(some.leg()).stream()
                        : Optional.<OptionLeg>empty().stream())
                .toList();
        return new DeltaExposure(spotUnits, options, futuresUnits());
    }

    /**
     * What it gains with a fall, below zero loses, half up.
     *
     * @param fall a part of the price, from 0 to less than 1
     */
    public Money resultAfter(BigDecimal fall, UnitPrice close) {
        BigDecimal exact =
                legs.stream().map(leg -> leg.resultAfter(fall, close)).reduce(atOnce, BigDecimal::add);
        return Money.rounded(exact, close.currency(), RoundingMode.HALF_UP);
    }
}

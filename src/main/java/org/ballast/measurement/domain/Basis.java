package org.ballast.measurement.domain;

import java.util.Optional;
import org.ballast.amounts.Money;

/**
 * What a lot's carrying amount was compared with.
 *
 * @param kind which of the amounts decided
 * @param price what the market paid; empty where the window holds no bar, as between two disposals of one day
 * @param fromMarket what the units are worth at that price, as {@code kind} or its alternative says; empty as {@code price}
 * @param valueInUse of the units, where it was estimated
 * @param cap the carrying amount had no impairment been recognised, which no reversal exceeds (IAS 36.117); empty where the
 *     model has none
 */
public record Basis(
        Kind kind,
        Optional<MarketPrice> price,
        Optional<Money> fromMarket,
        Optional<Money> valueInUse,
        Optional<Money> cap) {

    /** Of a window without a bar. */
    public static final Basis WITHOUT_PRICE =
            new Basis(Kind.FAIR_VALUE, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The amount that decided. */
    public enum Kind {
        FAIR_VALUE,
        FAIR_VALUE_LESS_COSTS_OF_DISPOSAL,
        VALUE_IN_USE
    }

    static Basis fairValue(LotPosition lot, MarketPrice price) {
        return new Basis(
                Kind.FAIR_VALUE,
                Optional.of(price),
                Optional.of(price.fairValue(lot.quantity())),
                Optional.empty(),
                Optional.empty());
    }

    /** The higher of fair value less costs of disposal and value in use (IAS 36.6), with the cost of the remaining units. */
    static Basis recoverableAmount(LotPosition lot, MarketPrice price, Estimates estimates) {
        Money fromMarket = price.fairValueLessCosts(lot.quantity(), estimates.costsOfDisposal());
        Optional<Money> inUse = estimates.valueInUse().map(value -> value.of(lot.quantity()));
        boolean higherInUse =
                inUse.filter(value -> value.compareTo(fromMarket) > 0).isPresent();
        return new Basis(
                higherInUse ? Kind.VALUE_IN_USE : Kind.FAIR_VALUE_LESS_COSTS_OF_DISPOSAL,
                Optional.of(price),
                Optional.of(fromMarket),
                inUse,
                Optional.of(lot.originalCost()));
    }

    /** The amount that decided: fair value, or the recoverable amount; empty without a price. */
    public Optional<Money> amount() {
        return kind == Kind.VALUE_IN_USE ? valueInUse : fromMarket;
    }
}

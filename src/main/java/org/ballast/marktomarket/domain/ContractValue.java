package org.ballast.marktomarket.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import org.ballast.trading.domain.FuturesStyle;
import org.ballast.trading.domain.Instrument;

/**
 * What contracts are worth to whoever holds them, exact, in the currency of their price (accounting.md §7.2, §7.3). An option is
 * worth its price; a future what it moved by since entry, as nothing was paid for it. What is in coin is told at the index of
 * the same instant.
 *
 * <p>Examples: 10 calls at 0.0405 BTC, index 60,000: 24,300.00. Inverse, 100,000 USD from 50,000 to 45,000 at the index 45,000:
 * −0.22222222 BTC, −10,000.00.
 */
public final class ContractValue {

    private ContractValue() {}

    /** Whether its price is in coin: of an inverse option. */
    public static boolean isInCoin(Instrument instrument) {
        return instrument.isOption() && instrument.style() == FuturesStyle.INVERSE;
    }

    /**
     * @param contracts below zero of a short position
     * @param entry price at entry; not looked at of an option
     * @param price of an inverse option in coin, of any other contract in the currency of the price
     * @param index price of the coin at the same instant; not looked at of what is linear
     */
    public static BigDecimal of(
            Instrument instrument, BigDecimal contracts, BigDecimal entry, BigDecimal price, BigDecimal index) {
        BigDecimal units = instrument.units(contracts);
        if (instrument.isOption()) {
            BigDecimal value = units.multiply(price);
            return isInCoin(instrument) ? value.multiply(index) : value;
        }
        BigDecimal moved = units.multiply(price.subtract(entry));
        return instrument.style() == FuturesStyle.LINEAR || moved.signum() == 0
                ? moved
                : moved.multiply(index).divide(entry.multiply(price), MathContext.DECIMAL128);
    }

    /** What contracts stand for in the currency of the price: {@code units × index}, of an inverse future its units; no sign. */
    public static BigDecimal notional(Instrument instrument, BigDecimal contracts, BigDecimal index) {
        BigDecimal units = instrument.units(contracts).abs();
        return instrument.style() == FuturesStyle.INVERSE && !instrument.isOption() ? units : units.multiply(index);
    }
}

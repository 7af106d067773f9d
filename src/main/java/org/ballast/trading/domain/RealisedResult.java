package org.ballast.trading.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What closing contracts realises, in what the instrument is settled in, before fees (accounting.md §7.2, §7.3): the
 * difference of the prices times the units; of an inverse future {@code N (1/P0 − 1/P1)} of coin. Half up at the decimals of
 * the settlement unit; a short position has the other sign.
 *
 * <p>Example: 2 contracts of 1 BTC from 50,000 to 45,000: −10,000.00 USD. 10,000 contracts of 10 USD, inverse: −0.22222222 BTC.
 */
public final class RealisedResult {

    private RealisedResult() {}

    /**
     * @param side of the position
     * @param contracts that are closed, above zero
     * @param entry above zero of an inverse future
     * @param exit above zero of an inverse future
     */
    public static BigDecimal of(
            Instrument instrument, PositionSide side, BigDecimal contracts, BigDecimal entry, BigDecimal exit) {
        SettlementUnit unit = SettlementUnit.of(instrument.settlement());
        BigDecimal exact = instrument.units(contracts).multiply(exit.subtract(entry));
        boolean inCoin = instrument.style() == FuturesStyle.INVERSE && !instrument.isOption();
        return side.signed(
                inCoin
                        ? exact.divide(entry.multiply(exit), unit.decimals(), RoundingMode.HALF_UP)
                        : unit.rounded(exact));
    }
}

package org.ballast.hedging.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.UnitPrice;
import org.ballast.trading.domain.SizingMethod;

/**
 * What was advised of the size of a position, kept with all that it rests on. It is advice: nothing is posted.
 *
 * @param id surrogate key
 * @param weight the share of the equity, 10 decimals
 * @param advised what the position should be worth, zero or more
 * @param price of one unit at the time
 * @param unitsThen net delta of spot, options and futures at the time
 * @param status worst one of the trading accounts at the time
 * @param most the limit that was in force
 * @param inputs canonical JSON, of which {@code inputsHash} is the SHA-256
 */
public record PositionAdvice(
        long id,
        String asset,
        LocalDate asOf,
        SizingMethod method,
        BigDecimal weight,
        Money advised,
        UnitPrice price,
        BigDecimal unitsThen,
        AdviceStatus status,
        Optional<Money> most,
        String inputs,
        String inputsHash,
        String advisedBy,
        Instant advisedAt) {

    /** What the position was worth at the time, half up; below zero where it was short. */
    public Money positionThen() {
        return worth(unitsThen, price);
    }

    /** What units are worth, half up. */
    public static Money worth(BigDecimal units, UnitPrice price) {
        return Money.rounded(units.multiply(price.perUnit()), price.currency(), RoundingMode.HALF_UP);
    }
}

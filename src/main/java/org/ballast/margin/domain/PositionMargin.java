package org.ballast.margin.domain;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What one position adds to the margin of its account, in the unit of the account.
 *
 * @param result of a future or perpetual, not settled; of an option zero
 * @param since what of the result came after the venue printed the account; of an option zero
 * @param optionValue of an option, below zero of a sold one; of a future zero
 * @param liquidationPrice mark at which the account is down to its maintenance margin while all else stays; empty of options, where
 *     there is none, and where the account is in liquidation now. Indicative, as the rule of the venue's table counts it.
 */
public record PositionMargin(
        MarkedPosition position,
        BigDecimal result,
        BigDecimal since,
        BigDecimal optionValue,
        BigDecimal initial,
        BigDecimal maintenance,
        Optional<BigDecimal> liquidationPrice) {

    PositionMargin liquidatedAt(Optional<BigDecimal> price) {
        return new PositionMargin(position, result, since, optionValue, initial, maintenance, price);
    }
}

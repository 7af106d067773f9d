package org.ballast.marktomarket.domain;

import java.util.Currency;
import org.ballast.amounts.Money;

/**
 * What came of a position from its first day on, in the currency of a book.
 *
 * @param premium paid for it, below zero received; nothing of a future
 * @param result gains less losses, realised or not
 * @param settled what closed contracts were worth as they were closed: received, below zero paid
 */
public record PositionAmounts(Money premium, Money result, Money settled) {

    public static PositionAmounts none(Currency currency) {
        Money none = Money.zero(currency);
        return new PositionAmounts(none, none, none);
    }

    /**
     * Of a position that is worth so much now: the result is whatever the premium does not explain.
     *
     * @param fairValue of what is open
     */
    public static PositionAmounts upTo(Money premium, Money fairValue, Money settled) {
        return new PositionAmounts(premium, fairValue.plus(settled).minus(premium), settled);
    }

    /** {@code premium + result − settled}: what the open contracts are carried at. */
    public Money carrying() {
        return premium.plus(result).minus(settled);
    }

    public PositionAmounts plus(PositionAmounts other) {
        return new PositionAmounts(premium.plus(other.premium), result.plus(other.result), settled.plus(other.settled));
    }

    public PositionAmounts minus(PositionAmounts other) {
        return new PositionAmounts(
                premium.minus(other.premium), result.minus(other.result), settled.minus(other.settled));
    }
}

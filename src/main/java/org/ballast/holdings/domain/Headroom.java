package org.ballast.holdings.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.amounts.UnitPrice;

/**
 * How far a holding is from its next impairment: the last close against the carrying amount. Below zero the price is under
 * the carrying amount already.
 *
 * <p>Example: 10 units carried at 385,218.50 with a close of 42,000.00 are carried at 38,521.85 a unit; the headroom is
 * 34,781.50, or 8.3 % of the price.
 *
 * @param units more than zero
 * @param close last close in the principal market
 */
public record Headroom(Quantity units, Money carryingAmount, UnitPrice close) {

    private static final int SHARE_DECIMALS = 4;

    /** Carrying amount of one unit, rounded to the minor unit for display; nothing is computed from it. */
    public Money carryingPerUnit() {
        return perUnit(carryingAmount, units);
    }

    /** What the units would fetch at the close less what they are carried at. */
    public Money amount() {
        return units.at(close, RoundingMode.HALF_UP).minus(carryingAmount);
    }

    /** The part of the price that it may lose before the holding is impaired: 0.083 is 8.3 %. */
    public BigDecimal shareOfPrice() {
        BigDecimal atClose = units.units().multiply(close.perUnit());
        return atClose.subtract(carryingAmount.amount()).divide(atClose, SHARE_DECIMALS, RoundingMode.HALF_UP);
    }

    static Money perUnit(Money amount, Quantity units) {
        int scale = amount.amount().scale();
        return new Money(amount.amount().divide(units.units(), scale, RoundingMode.HALF_UP), amount.currency());
    }
}

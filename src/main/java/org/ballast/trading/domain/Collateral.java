package org.ballast.trading.domain;

import java.math.BigDecimal;

/**
 * An asset that is pledged to a venue (accounting.md §7.1).
 *
 * <p>Example: 2 BTC at 60,000.00 with a haircut of 0.10 count as 108,000.00.
 *
 * @param quantity units, zero or more
 * @param price of one unit in the unit of the account, zero or more
 * @param haircut the share that does not count, from 0 to 1
 * @param byVenue whether the haircut is the one that is entered of the venue, as nobody named one beside the pledge
 */
public record Collateral(String asset, BigDecimal quantity, BigDecimal price, BigDecimal haircut, boolean byVenue) {

    /**
     * @throws IllegalArgumentException if a number is out of its bounds
     */
    public Collateral {
        if (quantity.signum() < 0
                || price.signum() < 0
                || haircut.signum() < 0
                || haircut.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("no collateral: " + quantity + " at " + price + " less " + haircut);
        }
    }

    /** With the haircut that was named beside it. */
    public Collateral(String asset, BigDecimal quantity, BigDecimal price, BigDecimal haircut) {
        this(asset, quantity, price, haircut, false);
    }

    /** The same at another price. */
    public Collateral at(BigDecimal other) {
        return new Collateral(asset, quantity, other, haircut, byVenue);
    }

    /** The same with the haircut of the venue. */
    public Collateral less(Haircut ofVenue) {
        return new Collateral(asset, quantity, price, ofVenue.share(), true);
    }

    /** What counts of it: {@code quantity × price × (1 − haircut)}, rounded half up, asset by asset. */
    public BigDecimal value(SettlementUnit unit) {
        return unit.rounded(quantity.multiply(price).multiply(BigDecimal.ONE.subtract(haircut)));
    }
}

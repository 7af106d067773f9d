package org.ballast.centralbank.domain;

import java.math.BigDecimal;

/**
 * An item of a statement as a part of something.
 *
 * @param sign 1 where it is added, -1 where it is taken off
 */
public record SignedItem(String item, int sign) {

    public SignedItem {
        if (sign != 1 && sign != -1) {
            throw new IllegalArgumentException("an item is added or taken off, its sign is not " + sign);
        }
    }

    BigDecimal of(BigDecimal amount) {
        return sign > 0 ? amount : amount.negate();
    }
}

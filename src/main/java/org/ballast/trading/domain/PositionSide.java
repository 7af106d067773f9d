package org.ballast.trading.domain;

import java.math.BigDecimal;

/** Whether a position gains when the price rises or when it falls. */
public enum PositionSide {
    LONG,
    SHORT;

    /** The amount as it is for a long position, negated for a short one. */
    BigDecimal signed(BigDecimal ofLong) {
        return this == LONG ? ofLong : ofLong.negate();
    }

    /** {@code 1 + rate} for a long position, {@code 1 − rate} for a short one. */
    BigDecimal onePlus(BigDecimal rate) {
        return BigDecimal.ONE.add(signed(rate));
    }
}

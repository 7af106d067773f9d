package org.ballast.livesheet.domain;

import java.math.BigDecimal;
import java.util.Optional;
import org.ballast.amounts.Money;

/** How a position stands to its limit at the prices of now: an alert, which changes nothing. */
public enum LimitStatus {

    /** Less than nine tenths of it are used. */
    WITHIN,

    /** Nine tenths of it or more. */
    NEAR,

    /** More than all of it. */
    ABOVE,

    /** No price counts, or a position could not be counted: nothing is claimed. */
    UNKNOWN;

    private static final BigDecimal NEAR_FROM = new BigDecimal("0.9");

    /**
     * @param worth of the net position, of either sign: one that is sold short uses a limit as one that is held
     */
    static LimitStatus of(Optional<Money> worth, Money most) {
        return worth.map(known -> of(known.amount().abs(), most.amount())).orElse(UNKNOWN);
    }

    private static LimitStatus of(BigDecimal used, BigDecimal most) {
        if (used.compareTo(most) > 0) {
            return ABOVE;
        }
        return used.compareTo(most.multiply(NEAR_FROM)) >= 0 && used.signum() > 0 ? NEAR : WITHIN;
    }
}

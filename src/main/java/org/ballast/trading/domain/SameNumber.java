package org.ballast.trading.domain;

import java.math.BigDecimal;
import java.util.Optional;

/** Whether two numbers are the same, whatever zeros stand at their end; none is the same as none. */
public final class SameNumber {

    private SameNumber() {}

    public static boolean of(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.map(BigDecimal::stripTrailingZeros).equals(other.map(BigDecimal::stripTrailingZeros));
    }
}

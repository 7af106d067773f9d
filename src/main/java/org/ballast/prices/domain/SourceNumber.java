package org.ballast.prices.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number as a price source writes it. Sources that compute in binary write up to 17 significant digits, so that a token
 * worth a fraction of a cent has more than the 18 decimals that are kept: it is rounded half up to 18 decimals, once, here.
 *
 * <p>Example: 8.249999838881195e-06 becomes 0.000008249999838881 and is said to be rounded.
 *
 * @param value with at most 18 decimals
 * @param rounded whether the source wrote more decimals than are kept
 * @param oneDigit whether it is written with one significant digit, as 8e-06: then it may be off by some percent
 */
record SourceNumber(BigDecimal value, boolean rounded, boolean oneDigit) {

    private static final int DECIMALS = 18;

    static SourceNumber of(BigDecimal written) {
        BigDecimal plain = written.stripTrailingZeros();
        boolean tooFine = plain.scale() > DECIMALS;
        return new SourceNumber(
                tooFine ? plain.setScale(DECIMALS, RoundingMode.HALF_UP) : written, tooFine, written.precision() == 1);
    }
}

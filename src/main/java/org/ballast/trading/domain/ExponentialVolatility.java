package org.ballast.trading.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A variance in which older returns fade, {@code σ²ₜ = λ σ²ₜ₋₁ + (1 − λ) r²} (accounting.md §7.6).
 *
 * <p>Example: λ 0.94, variance 0.0009, return −5 %: 0.000996, which is 60.29 % a year of 365 days.
 *
 * @param fading λ, from 0 to 1
 * @param variance of one period, zero or more
 */
public record ExponentialVolatility(BigDecimal fading, BigDecimal variance) {

    /** Markets for digital assets never close: 365 days, not 252. */
    public static final int DAYS_OF_YEAR = 365;

    private static final int DECIMALS = 10;

    /**
     * @throws IllegalArgumentException if a number is out of its bounds
     */
    public ExponentialVolatility {
        if (fading.signum() < 0 || fading.compareTo(BigDecimal.ONE) > 0 || variance.signum() < 0) {
            throw new IllegalArgumentException("no variance: " + fading + ", " + variance);
        }
    }

    /** After one more return, to 34 digits. */
    public ExponentialVolatility after(BigDecimal periodReturn) {
        BigDecimal fresh = BigDecimal.ONE.subtract(fading).multiply(periodReturn.multiply(periodReturn));
        return new ExponentialVolatility(fading, fading.multiply(variance).add(fresh, MathContext.DECIMAL128));
    }

    /** {@code √(variance × periods)}, 10 decimals, half up. */
    public BigDecimal annualised(int periodsOfYear) {
        return variance.multiply(BigDecimal.valueOf(periodsOfYear))
                .sqrt(MathContext.DECIMAL128)
                .setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}

package org.ballast.holdings.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * What one step of units is worth in minor units, as a whole number of parts of a power of two: a product with it is rounded to
 * whole minor units without decimals, and says where it is too near to a half to be sure.
 *
 * @param parts between 2<sup>60</sup> and 2<sup>62</sup>, less than one part off
 * @param shift a product counts in parts of 2<sup>20</sup> after it
 * @param doubt by how many of these parts a product may be wrong
 */
record BinaryFactor(long parts, int shift, long doubt) {

    /** No product is so large. */
    static final long UNSURE = -1;

    private static final int FRACTION = 20;
    private static final long HALF = 1L << (FRACTION - 1);
    private static final int BITS = 60;
    private static final BinaryFactor NEVER_SURE = new BinaryFactor(0, 0, HALF);

    /**
     * @param exact what one step is worth
     * @param truncated whether a count of steps may leave a part of a step out
     */
    static BinaryFactor of(BigDecimal exact, boolean truncated) {
        int power = BITS - bits(exact);
        if (power <= FRACTION || power >= FRACTION + 2 * Long.SIZE - 2) {
            return NEVER_SURE;
        }
        long parts = exact.multiply(new BigDecimal(BigInteger.TWO.pow(power)))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        int shift = power - FRACTION;
        long left = truncated ? (shift < Long.SIZE ? parts >>> shift : 0) + 1 : 0;
        return left > HALF ? NEVER_SURE : new BinaryFactor(parts, shift, left + 2);
    }

    /** The power of two that a number reaches, or one less. */
    private static int bits(BigDecimal number) {
        return number.compareTo(BigDecimal.ONE) >= 0
                ? number.toBigInteger().bitLength() - 1
                : -BigDecimal.ONE
                        .divide(number, 0, RoundingMode.CEILING)
                        .toBigInteger()
                        .bitLength();
    }

    /** So many steps in whole minor units, half up; {@link #UNSURE} where it takes decimals to tell. */
    long times(long steps) {
        long high = Math.multiplyHigh(steps, parts);
        long low = steps * parts;
        long found;
        if (shift >= Long.SIZE) {
            found = high >>> (shift - Long.SIZE);
        } else if (shift > 0 && high >>> (shift - 1) == 0) {
            found = (high << (Long.SIZE - shift)) | (low >>> shift);
        } else {
            return UNSURE;
        }
        long beside = (found & (2 * HALF - 1)) - HALF;
        return Math.abs(beside) <= doubt ? UNSURE : (found >>> FRACTION) + (beside > 0 ? 1 : 0);
    }
}

package org.ballast.proofs.domain;

import java.math.BigInteger;

/** Whole numbers from 0 to 2^127 - 1 as two halves, as they stand in hashes: sixteen bytes, the highest first. */
final class Sums {

    static final int BITS = 127;
    static final int BYTES = 16;

    private static final BigInteger LOW_HALF =
            BigInteger.ONE.shiftLeft(Long.SIZE).subtract(BigInteger.ONE);

    private Sums() {}

    static boolean isInRange(BigInteger sum) {
        return sum.signum() >= 0 && sum.bitLength() <= BITS;
    }

    /** Of a sum in range. Most are below 2^64, for which no number is made. */
    static long high(BigInteger sum) {
        return sum.bitLength() <= Long.SIZE ? 0 : sum.shiftRight(Long.SIZE).longValue();
    }

    static long low(BigInteger sum) {
        return sum.longValue();
    }

    static BigInteger whole(long high, long low) {
        return BigInteger.valueOf(high)
                .shiftLeft(Long.SIZE)
                .or(BigInteger.valueOf(low).and(LOW_HALF));
    }

    /** The upper half of a sum; negative when the sum does not fit, for two numbers below 2^127 stay below 2^128. */
    static long highOfSum(long high, long low, long otherHigh, long otherLow) {
        long carry = Long.compareUnsigned(low + otherLow, low) < 0 ? 1 : 0;
        return high + otherHigh + carry;
    }
}

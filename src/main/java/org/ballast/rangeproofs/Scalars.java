package org.ballast.rangeproofs;

import cafe.cryptography.curve25519.Scalar;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;

/** Arithmetic modulo the order l = 2^252 + 27742317777372353535851937790883648493 that the curve's scalars lack. */
final class Scalars {

    static final int BYTES = 32;
    static final int WIDE_BYTES = 64;
    static final Scalar TWO = of(2);

    /** l - 2: by Fermat, the power that inverts. */
    private static final BigInteger INVERTS =
            BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648491"));

    private Scalars() {}

    /** A number of 64 bits, taken as unsigned. */
    static Scalar of(long number) {
        byte[] bytes = ByteBuffer.allocate(BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(number)
                .array();
        return Scalar.fromBits(bytes);
    }

    /** A number from 0 to less than 2^252. */
    static Scalar of(BigInteger number) {
        if (number.signum() < 0 || number.bitLength() > 252) {
            throw new IllegalArgumentException("not from 0 to less than 2^252");
        }
        byte[] bytes = new byte[BYTES];
        for (int at = 0; at < BYTES; at++) {
            bytes[at] = number.shiftRight(Byte.SIZE * at).byteValue();
        }
        return Scalar.fromBits(bytes);
    }

    /** 32 bytes, little-endian, if they are less than the order. */
    static Optional<Scalar> decode(byte[] encoded) {
        if (encoded.length != BYTES || encoded[BYTES - 1] < 0) {
            return Optional.empty();
        }
        Scalar reduced = Scalar.fromBytesModOrder(encoded);
        boolean canonical = Arrays.equals(reduced.toByteArray(), encoded);
        return canonical ? Optional.of(reduced) : Optional.empty();
    }

    static Scalar negate(Scalar scalar) {
        return Scalar.ZERO.subtract(scalar);
    }

    static Scalar square(Scalar scalar) {
        return scalar.multiply(scalar);
    }

    /** The inverse of what is not zero; the steps are those of the exponent, which everybody knows. */
    static Scalar invert(Scalar scalar) {
        Scalar power = Scalar.ONE;
        for (int bit = INVERTS.bitLength() - 1; bit >= 0; bit--) {
            power = square(power);
            if (INVERTS.testBit(bit)) {
                power = power.multiply(scalar);
            }
        }
        return power;
    }

    /** The inverses of several, for hardly more than that of one: that of their product is multiplied with the others. */
    static Scalar[] invertAll(Scalar[] scalars) {
        Scalar[] before = new Scalar[scalars.length];
        Scalar product = Scalar.ONE;
        for (int at = 0; at < scalars.length; at++) {
            before[at] = product;
            product = product.multiply(scalars[at]);
        }
        Scalar inverse = invert(product);
        Scalar[] inverses = new Scalar[scalars.length];
        for (int at = scalars.length - 1; at >= 0; at--) {
            inverses[at] = inverse.multiply(before[at]);
            inverse = inverse.multiply(scalars[at]);
        }
        return inverses;
    }

    /** 1, x, x^2 and so on. */
    static Scalar[] powers(Scalar base, int count) {
        Scalar[] powers = new Scalar[count];
        Scalar power = Scalar.ONE;
        for (int at = 0; at < count; at++) {
            powers[at] = power;
            power = power.multiply(base);
        }
        return powers;
    }

    static Scalar sum(Scalar[] scalars) {
        Scalar sum = Scalar.ZERO;
        for (Scalar scalar : scalars) {
            sum = sum.add(scalar);
        }
        return sum;
    }

    /** The sum of products of {@code count} neighbours, from a place in each. */
    static Scalar product(Scalar[] left, int fromLeft, Scalar[] right, int fromRight, int count) {
        Scalar sum = Scalar.ZERO;
        for (int at = 0; at < count; at++) {
            sum = left[fromLeft + at].multiplyAndAdd(right[fromRight + at], sum);
        }
        return sum;
    }
}

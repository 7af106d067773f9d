package org.ballast.rangeproofs;

import cafe.cryptography.curve25519.Scalar;

/** A scalar as signed digits of a few bits, lowest first: each from -2^(w-1) to 2^(w-1). Always the same steps. */
final class SignedDigits {

    private static final int BITS = 256;

    private SignedDigits() {}

    /** How many digits there are, the last taking what is carried. */
    static int count(int width) {
        return (BITS + width - 1) / width;
    }

    /**
     * The digits.
     *
     * @param width bits a digit, 2 to 8
     */
    static int[] of(Scalar scalar, int width) {
        byte[] bytes = scalar.toByteArray();
        int[] digits = new int[count(width)];
        int mask = (1 << width) - 1;
        int carry = 0;
        for (int at = 0; at < digits.length; at++) {
            int bit = at * width;
            int place = bit >> 3;
            int low = bytes[place] & 0xFF;
            int high = place + 1 < bytes.length ? bytes[place + 1] & 0xFF : 0;
            int digit = ((((high << 8) | low) >>> (bit & 7)) & mask) + carry;
            carry = (digit + (1 << (width - 1))) >>> width;
            digits[at] = digit - (carry << width);
        }
        return digits;
    }
}

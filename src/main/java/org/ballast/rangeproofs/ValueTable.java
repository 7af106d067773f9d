package org.ballast.rangeproofs;

import cafe.cryptography.curve25519.RistrettoElement;
import java.util.ArrayList;
import java.util.List;

/** Multiples of a generator by numbers of 64 bits, a quarter of the steps that a scalar needs, always the same ones. */
final class ValueTable {

    private static final int WIDTH = 4;

    /** Those of 64 bits, and one for what is carried. */
    private static final int DIGITS = Long.SIZE / WIDTH + 1;

    private final SecretProduct<RistrettoElement> product = new SecretProduct<>(Group.RISTRETTO);
    private final List<List<RistrettoElement>> places = new ArrayList<>(DIGITS);

    ValueTable(RistrettoElement generator) {
        RistrettoElement place = generator;
        for (int digit = 0; digit < DIGITS; digit++) {
            places.add(product.multiples(place));
            for (int doubling = 0; doubling < WIDTH; doubling++) {
                place = place.dbl();
            }
        }
    }

    /**
     * The multiple.
     *
     * @param value taken as unsigned
     */
    RistrettoElement times(long value) {
        int[] digits = SignedDigits.of(Scalars.of(value), WIDTH);
        RistrettoElement sum = RistrettoElement.IDENTITY;
        for (int digit = 0; digit < DIGITS; digit++) {
            sum = sum.add(product.chosen(places.get(digit), digits[digit]));
        }
        return sum;
    }
}

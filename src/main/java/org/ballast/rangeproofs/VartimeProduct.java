package org.ballast.rangeproofs;

import cafe.cryptography.curve25519.RistrettoElement;
import cafe.cryptography.curve25519.Scalar;
import java.util.Arrays;
import java.util.List;

/** Sums of multiples in a time that depends on the factors: for what everybody may know, never for secrets. */
final class VartimeProduct {

    private static final int PAIR_WIDTH = 4;

    private VartimeProduct() {}

    /** The sum of factor times element (Pippenger: terms with the same digit are added first, and multiplied once). */
    static RistrettoElement of(List<Scalar> factors, List<RistrettoElement> elements) {
        int width = width(elements.size());
        int[][] digits = new int[elements.size()][];
        for (int term = 0; term < digits.length; term++) {
            digits[term] = SignedDigits.of(factors.get(term), width);
        }
        RistrettoElement[] buckets = new RistrettoElement[1 << (width - 1)];
        RistrettoElement sum = RistrettoElement.IDENTITY;
        for (int place = SignedDigits.count(width) - 1; place >= 0; place--) {
            for (int doubling = 0; doubling < width; doubling++) {
                sum = sum.dbl();
            }
            sum = sum.add(window(digits, place, elements, buckets));
        }
        return sum;
    }

    /** A sum of two terms. */
    static RistrettoElement ofTwo(Scalar first, RistrettoElement left, Scalar second, RistrettoElement right) {
        RistrettoElement[] ofLeft = multiples(left);
        RistrettoElement[] ofRight = multiples(right);
        int[] digitsLeft = SignedDigits.of(first, PAIR_WIDTH);
        int[] digitsRight = SignedDigits.of(second, PAIR_WIDTH);
        RistrettoElement sum = RistrettoElement.IDENTITY;
        for (int place = digitsLeft.length - 1; place >= 0; place--) {
            for (int doubling = 0; doubling < PAIR_WIDTH; doubling++) {
                sum = sum.dbl();
            }
            sum = added(sum, ofLeft, digitsLeft[place]);
            sum = added(sum, ofRight, digitsRight[place]);
        }
        return sum;
    }

    private static RistrettoElement window(
            int[][] digits, int place, List<RistrettoElement> elements, RistrettoElement[] buckets) {
        Arrays.fill(buckets, RistrettoElement.IDENTITY);
        for (int term = 0; term < digits.length; term++) {
            int digit = digits[term][place];
            if (digit > 0) {
                buckets[digit - 1] = buckets[digit - 1].add(elements.get(term));
            } else if (digit < 0) {
                buckets[-digit - 1] = buckets[-digit - 1].subtract(elements.get(term));
            }
        }
        RistrettoElement running = RistrettoElement.IDENTITY;
        RistrettoElement sum = RistrettoElement.IDENTITY;
        for (int bucket = buckets.length - 1; bucket >= 0; bucket--) {
            running = running.add(buckets[bucket]);
            sum = sum.add(running);
        }
        return sum;
    }

    private static RistrettoElement[] multiples(RistrettoElement element) {
        RistrettoElement[] multiples = new RistrettoElement[1 << (PAIR_WIDTH - 1)];
        multiples[0] = element;
        for (int times = 1; times < multiples.length; times++) {
            multiples[times] = multiples[times - 1].add(element);
        }
        return multiples;
    }

    private static RistrettoElement added(RistrettoElement sum, RistrettoElement[] multiples, int digit) {
        if (digit > 0) {
            return sum.add(multiples[digit - 1]);
        }
        return digit < 0 ? sum.subtract(multiples[-digit - 1]) : sum;
    }

    private static int width(int terms) {
        if (terms < 20) {
            return 4;
        }
        if (terms < 100) {
            return 5;
        }
        if (terms < 400) {
            return 6;
        }
        return terms < 1_500 ? 7 : 8;
    }
}

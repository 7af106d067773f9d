package org.ballast.rangeproofs;

import cafe.cryptography.curve25519.RistrettoElement;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A Pedersen commitment C = v B + r B' on ristretto255: it hides v whatever anybody computes, and nobody opens it to another v who
 * cannot take discrete logarithms. The sum of commitments commits to the sum of values, modulo the order: by itself it proves no
 * range, so that l - 1000 acts as -1000 until a range proof refuses it.
 */
public final class Commitment {

    private final RistrettoElement element;
    private final byte[] encoded;

    private Commitment(RistrettoElement element, byte[] encoded) {
        this.element = element;
        this.encoded = encoded;
    }

    private static Commitment of(RistrettoElement element) {
        return new Commitment(element, Points.encode(element));
    }

    /**
     * Commits to a value.
     *
     * @param value 64 bits, taken as unsigned
     * @param blinding what hides it
     */
    public static Commitment to(long value, Blinding blinding) {
        return of(Generators.SHORT_VALUE_TABLE.times(value).add(Generators.BLINDING_TABLE.multiply(blinding.scalar())));
    }

    /** Commits to zero: less work than {@link #to(long, Blinding)}, told apart by its time. */
    public static Commitment toZero(Blinding blinding) {
        return of(Generators.BLINDING_TABLE.multiply(blinding.scalar()));
    }

    /**
     * Commits to a total that everybody knows and that may be longer than 64 bits.
     *
     * @param value from 0 to less than 2^252
     * @throws IllegalArgumentException if it is not
     */
    public static Commitment to(BigInteger value, Blinding blinding) {
        return of(Generators.VALUE_TABLE
                .multiply(Scalars.of(value))
                .add(Generators.BLINDING_TABLE.multiply(blinding.scalar())));
    }

    /** The commitment whose canonical 32 bytes these are. The identity decodes: whoever must refuse it asks {@link #isIdentity}. */
    public static Optional<Commitment> decode(byte[] encoded) {
        return Points.decode(encoded).map(element -> new Commitment(element, encoded.clone()));
    }

    /** Whether it is the identity, which commits to nothing under no blinding. */
    public boolean isIdentity() {
        return Arrays.equals(encoded, Points.IDENTITY_ENCODED);
    }

    /** Commits to the sum. */
    public Commitment plus(Commitment other) {
        return of(element.add(other.element));
    }

    /** Commits to the difference. */
    public Commitment minus(Commitment other) {
        return of(element.subtract(other.element));
    }

    /** The canonical 32 bytes. */
    public byte[] bytes() {
        return encoded.clone();
    }

    RistrettoElement element() {
        return element;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Commitment commitment && Arrays.equals(encoded, commitment.encoded);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(encoded);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(encoded);
    }
}

package org.ballast.rangeproofs;

import cafe.cryptography.curve25519.Scalar;
import java.util.Arrays;
import java.util.Optional;

/**
 * What hides the value of a commitment: a scalar modulo the order of ristretto255. It is a secret of its own for each commitment and
 * each snapshot, since two commitments under one blinding tell the difference of their values.
 */
public final class Blinding {

    /** None: hides nothing. The neutral element of sums. */
    public static final Blinding ZERO = new Blinding(Scalar.ZERO);

    private final Scalar scalar;

    private Blinding(Scalar scalar) {
        this.scalar = scalar;
    }

    static Blinding of(Scalar scalar) {
        return new Blinding(scalar);
    }

    /**
     * A blinding from uniform bytes.
     *
     * @param uniform 64 bytes, little-endian, reduced modulo the order
     */
    public static Blinding ofUniform(byte[] uniform) {
        return new Blinding(Scalar.fromBytesModOrderWide(uniform));
    }

    /** The blinding whose 32 bytes these are, if they are little-endian and less than the order. */
    public static Optional<Blinding> decode(byte[] encoded) {
        return Scalars.decode(encoded).map(Blinding::new);
    }

    /** That of a sum of two commitments. */
    public Blinding plus(Blinding other) {
        return new Blinding(scalar.add(other.scalar));
    }

    /** That of a difference of two commitments. */
    public Blinding minus(Blinding other) {
        return new Blinding(scalar.subtract(other.scalar));
    }

    /** The canonical 32 bytes, little-endian. */
    public byte[] bytes() {
        return scalar.toByteArray();
    }

    Scalar scalar() {
        return scalar;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Blinding blinding && scalar.ctEquals(blinding.scalar) == 1;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes());
    }

    /** Says nothing: it is a secret. */
    @Override
    public String toString() {
        return "Blinding";
    }
}

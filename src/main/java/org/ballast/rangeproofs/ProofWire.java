package org.ballast.rangeproofs;

import cafe.cryptography.curve25519.RistrettoElement;
import cafe.cryptography.curve25519.Scalar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A range proof as its bytes have it: A, S, T1, T2, t(x), its blinding, the blinding of the vectors, pairs of L and R, a, b.
 * Everything is decoded canonically before anything is computed.
 */
final class ProofWire {

    private static final int FIXED = 9;

    private final List<byte[]> encoded;
    private final List<RistrettoElement> points = new ArrayList<>();
    private final List<Scalar> scalars = new ArrayList<>();
    private final int rounds;

    private ProofWire(byte[] proof, int rounds) throws RangeProofException {
        this.rounds = rounds;
        this.encoded = new ArrayList<>();
        for (int at = 0; at < proof.length; at += Points.BYTES) {
            encoded.add(Arrays.copyOfRange(proof, at, at + Points.BYTES));
        }
        for (int element = 0; element < encoded.size(); element++) {
            if (isScalar(element)) {
                scalars.add(Scalars.decode(encoded.get(element))
                        .orElseThrow(() -> new RangeProofException(RangeProofRefusal.SCALAR_NOT_CANONICAL)));
            }
        }
        for (int element = 0; element < encoded.size(); element++) {
            if (!isScalar(element)) {
                points.add(Points.decode(encoded.get(element))
                        .orElseThrow(() -> new RangeProofException(RangeProofRefusal.POINT_NOT_CANONICAL)));
            }
        }
    }

    /**
     * Reads a proof.
     *
     * @param size bits times commitments, a power of two
     */
    static ProofWire read(byte[] proof, int size) throws RangeProofException {
        if (proof.length != length(size)) {
            throw new RangeProofException(RangeProofRefusal.LENGTH);
        }
        return new ProofWire(proof, rounds(size));
    }

    /** How many bytes a proof has. */
    static int length(int size) {
        return (FIXED + 2 * rounds(size)) * Points.BYTES;
    }

    static int rounds(int size) {
        return Integer.numberOfTrailingZeros(size);
    }

    int roundCount() {
        return rounds;
    }

    /** A, S, T1, T2 and then L and R of each round: decoded. */
    RistrettoElement point(int number) {
        return points.get(number);
    }

    /** The bytes of the same. */
    byte[] encodedPoint(int number) {
        return encoded.get(number < 4 ? number : number + 3);
    }

    Scalar tx() {
        return scalars.get(0);
    }

    Scalar txBlinding() {
        return scalars.get(1);
    }

    Scalar vectorsBlinding() {
        return scalars.get(2);
    }

    Scalar a() {
        return scalars.get(3);
    }

    Scalar b() {
        return scalars.get(4);
    }

    private boolean isScalar(int element) {
        return (element >= 4 && element < 7) || element >= encoded.size() - 2;
    }
}

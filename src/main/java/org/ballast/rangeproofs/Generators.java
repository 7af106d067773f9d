package org.ballast.rangeproofs;

import cafe.cryptography.curve25519.Constants;
import cafe.cryptography.curve25519.RistrettoElement;
import cafe.cryptography.curve25519.RistrettoGeneratorTable;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/**
 * The generators, as dalek's crate has them: B and B' of commitments, G and H of range proofs, a chain of 64 each for each
 * commitment of a proof. Nobody knows a discrete logarithm between any two: all but B come out of a hash.
 *
 * @param g the first 64 of each chain "G", one commitment after another
 * @param h the same of "H"
 */
record Generators(List<RistrettoElement> g, List<RistrettoElement> h) {

    /** How many bits a commitment has generators for. */
    static final int BITS = 64;

    /** B, that of values. */
    static final RistrettoElement VALUE = Constants.RISTRETTO_GENERATOR;

    /** B', that of blindings: the hash of B. */
    static final RistrettoElement BLINDING = RistrettoElement.fromUniformBytes(sha3(Points.encode(VALUE)));

    static final RistrettoGeneratorTable VALUE_TABLE = Constants.RISTRETTO_GENERATOR_TABLE;
    static final ValueTable SHORT_VALUE_TABLE = new ValueTable(VALUE);
    static final RistrettoGeneratorTable BLINDING_TABLE = new RistrettoGeneratorTable(BLINDING);

    private static final int KEPT_COMMITMENTS = 16;
    private static final int UNIFORM_BYTES = 64;

    Generators {
        g = List.copyOf(g);
        h = List.copyOf(h);
    }

    /**
     * The generators of a proof.
     *
     * @param bits of each commitment, up to 64
     * @param commitments how many
     */
    static Generators of(int bits, int commitments) {
        Generators all = commitments <= KEPT_COMMITMENTS ? Kept.GENERATORS : first(commitments);
        List<RistrettoElement> g = new ArrayList<>(bits * commitments);
        List<RistrettoElement> h = new ArrayList<>(bits * commitments);
        for (int commitment = 0; commitment < commitments; commitment++) {
            g.addAll(all.g.subList(commitment * BITS, commitment * BITS + bits));
            h.addAll(all.h.subList(commitment * BITS, commitment * BITS + bits));
        }
        return new Generators(g, h);
    }

    private static Generators first(int commitments) {
        List<RistrettoElement> g = new ArrayList<>(BITS * commitments);
        List<RistrettoElement> h = new ArrayList<>(BITS * commitments);
        for (int commitment = 0; commitment < commitments; commitment++) {
            extend(g, 'G', commitment);
            extend(h, 'H', commitment);
        }
        return new Generators(g, h);
    }

    private static void extend(List<RistrettoElement> generators, char name, int commitment) {
        ByteArrayOutputStream label = new ByteArrayOutputStream();
        label.writeBytes("GeneratorsChain".getBytes(StandardCharsets.US_ASCII));
        label.write(name);
        label.writeBytes(ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(commitment)
                .array());
        Shake256 chain = new Shake256(label.toByteArray());
        for (int bit = 0; bit < BITS; bit++) {
            generators.add(RistrettoElement.fromUniformBytes(chain.next(UNIFORM_BYTES)));
        }
    }

    private static byte[] sha3(byte[] input) {
        try {
            return MessageDigest.getInstance("SHA3-512").digest(input);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Made when the first proof asks for them: it takes some fifty milliseconds. */
    private static final class Kept {
        static final Generators GENERATORS = first(KEPT_COMMITMENTS);
    }
}

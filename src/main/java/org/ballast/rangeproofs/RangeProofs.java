package org.ballast.rangeproofs;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

/**
 * Proves and verifies that commitments commit to values in [0, 2^n), n being 8, 16, 32 or 64, one, two, four or more at once
 * (a power of two). A proof is as long as 9 + 2 log2(n m) elements of 32 bytes, in the layout of dalek's crate.
 */
public final class RangeProofs {

    private RangeProofs() {}

    /**
     * Proves the range of values.
     *
     * @param transcript what was said before: whatever the proof is to be bound to must stand in it
     * @param openings the values with their blindings, a power of two in number
     * @param bits 8, 16, 32 or 64
     * @param key a secret of the prover, from which nonces follow together with fresh randomness
     * @return the bytes of the proof
     * @throws IllegalArgumentException if a value is not in the range, or bits or number are none of those
     */
    public static byte[] prove(
            Transcript transcript, List<Opening> openings, int bits, byte[] key, SecureRandom random) {
        if (Integer.bitCount(openings.size()) != 1 || openings.size() > 32) {
            throw new IllegalArgumentException("the number of values is no power of two up to 32");
        }
        if (bits != 8 && bits != 16 && bits != 32 && bits != 64) {
            throw new IllegalArgumentException("bits are not 8, 16, 32 or 64");
        }
        if (bits < 64 && openings.stream().anyMatch(opening -> opening.value() >>> bits != 0)) {
            throw new IllegalArgumentException("a value is not in the range");
        }
        Nonces nonces = new Nonces(key, random, transcript, openings, bits);
        return new RangeProver(transcript, openings, bits, nonces).prove();
    }

    /**
     * Verifies a proof.
     *
     * @param transcript what was said before, as the prover had it
     * @param commitments in their order
     * @param proof its bytes
     * @return why it is refused, or nothing if it holds
     */
    public static Optional<RangeProofRefusal> verify(
            Transcript transcript, List<Commitment> commitments, int bits, byte[] proof) {
        RangeProofBatch one = new RangeProofBatch();
        Optional<RangeProofRefusal> malformed = one.add(transcript, commitments, bits, proof);
        if (malformed.isPresent() || one.holds()) {
            return malformed;
        }
        return Optional.of(RangeProofRefusal.EQUATION);
    }
}

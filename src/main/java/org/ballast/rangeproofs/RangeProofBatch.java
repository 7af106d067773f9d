package org.ballast.rangeproofs;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

/**
 * Many proofs verified at once: their equations are added with random weights, which nobody who made a proof could foresee, so that
 * the sum holds only if each does. It tells that one is wrong, not which.
 */
public final class RangeProofBatch {

    private static final int MOST_COMMITMENTS = 32;

    private final SecureRandom random = new SecureRandom();
    private final Equation equation = new Equation(MOST_COMMITMENTS);

    /**
     * Adds a proof.
     *
     * @param transcript what was said before, as the prover had it; it goes on with this proof
     * @return why this proof cannot be one, or nothing if that is for the equation to say
     */
    public Optional<RangeProofRefusal> add(
            Transcript transcript, List<Commitment> commitments, int bits, byte[] proof) {
        try {
            new RangeVerifier(transcript, commitments, bits, proof)
                    .addTo(equation, RangeVerifier.random(random), random);
            return Optional.empty();
        } catch (RangeProofException refused) {
            return Optional.of(refused.refusal());
        }
    }

    /** Whether all that were added hold. */
    public boolean holds() {
        return equation.holds();
    }
}

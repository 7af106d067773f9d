package org.ballast.rangeproofs;

import cafe.cryptography.curve25519.Scalar;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;

/** Replays one proof against a transcript and adds what must vanish to an equation. */
final class RangeVerifier {

    private static final byte[] DOMAIN = "rangeproof v1".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] DOMAIN_OF_PRODUCT = "ipp v1".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_COMMITMENTS = 32;
    private static final int FIRST_ROUND = 4;

    private final Transcript transcript;
    private final List<Commitment> commitments;
    private final int bits;
    private final ProofWire proof;

    /**
     * Reads the proof.
     *
     * @throws RangeProofException if it cannot be one for these commitments
     */
    RangeVerifier(Transcript transcript, List<Commitment> commitments, int bits, byte[] proof)
            throws RangeProofException {
        if (bits != 8 && bits != 16 && bits != 32 && bits != 64) {
            throw new RangeProofException(RangeProofRefusal.BITS);
        }
        if (commitments.size() > MOST_COMMITMENTS || Integer.bitCount(commitments.size()) != 1) {
            throw new RangeProofException(RangeProofRefusal.NUMBER_OF_COMMITMENTS);
        }
        this.transcript = transcript;
        this.commitments = commitments;
        this.bits = bits;
        this.proof = ProofWire.read(proof, bits * commitments.size());
    }

    /**
     * Adds the statement of this proof.
     *
     * @param weight with which it counts, random where several are added
     */
    void addTo(Equation equation, Scalar weight, SecureRandom random) throws RangeProofException {
        transcript.append("dom-sep", DOMAIN);
        transcript.appendNumber("n", bits);
        transcript.appendNumber("m", commitments.size());
        commitments.forEach(commitment -> transcript.append("V", commitment.bytes()));
        transcript.appendPoint("A", proof.encodedPoint(0));
        transcript.appendPoint("S", proof.encodedPoint(1));
        Scalar y = transcript.challengeScalar("y");
        Scalar z = transcript.challengeScalar("z");
        transcript.appendPoint("T_1", proof.encodedPoint(2));
        transcript.appendPoint("T_2", proof.encodedPoint(3));
        Scalar x = transcript.challengeScalar("x");
        transcript.appendScalar("t_x", proof.tx());
        transcript.appendScalar("t_x_blinding", proof.txBlinding());
        transcript.appendScalar("e_blinding", proof.vectorsBlinding());
        Scalar w = transcript.challengeScalar("w");
        Scalar[] u = roundChallenges();

        Scalar c = weight.multiply(random(random));
        equation.add(weight, proof.point(0));
        equation.add(weight.multiply(x), proof.point(1));
        equation.add(c.multiply(x), proof.point(2));
        equation.add(c.multiply(x).multiply(x), proof.point(3));
        equation.addBlinding(
                Scalars.negate(weight.multiply(proof.vectorsBlinding()).add(c.multiply(proof.txBlinding()))));
        Scalar ofProduct = w.multiply(proof.tx().subtract(proof.a().multiply(proof.b())));
        equation.addValue(weight.multiply(ofProduct).add(c.multiply(delta(y, z).subtract(proof.tx()))));
        addCommitments(equation, c, z);
        addRounds(equation, weight, u);
        addBits(equation, weight, y, z, u);
    }

    /** A factor that whoever made the proof could not foresee. */
    static Scalar random(SecureRandom random) {
        byte[] uniform = new byte[Scalars.WIDE_BYTES];
        random.nextBytes(uniform);
        return Scalar.fromBytesModOrderWide(uniform);
    }

    private Scalar[] roundChallenges() throws RangeProofException {
        transcript.append("dom-sep", DOMAIN_OF_PRODUCT);
        transcript.appendNumber("n", (long) bits * commitments.size());
        Scalar[] challenges = new Scalar[proof.roundCount()];
        for (int round = 0; round < challenges.length; round++) {
            transcript.appendPoint("L", proof.encodedPoint(FIRST_ROUND + 2 * round));
            transcript.appendPoint("R", proof.encodedPoint(FIRST_ROUND + 2 * round + 1));
            challenges[round] = transcript.challengeScalar("u");
        }
        return challenges;
    }

    private void addCommitments(Equation equation, Scalar c, Scalar z) {
        Scalar factor = c.multiply(Scalars.square(z));
        for (Commitment commitment : commitments) {
            equation.add(factor, commitment.element());
            factor = factor.multiply(z);
        }
    }

    private void addRounds(Equation equation, Scalar weight, Scalar[] u) {
        Scalar[] inverses = Scalars.invertAll(u);
        for (int round = 0; round < u.length; round++) {
            Scalar square = Scalars.square(u[round]);
            Scalar inverse = Scalars.square(inverses[round]);
            equation.add(weight.multiply(square), proof.point(FIRST_ROUND + 2 * round));
            equation.add(weight.multiply(inverse), proof.point(FIRST_ROUND + 2 * round + 1));
        }
    }

    private void addBits(Equation equation, Scalar weight, Scalar y, Scalar z, Scalar[] u) {
        Scalar[] s = productFactors(u);
        Scalar[] powersOfTwo = Scalars.powers(Scalars.TWO, bits);
        Scalar inverseOfY = Scalars.invert(y);
        Scalar powerOfY = Scalar.ONE;
        Scalar ofValue = Scalars.square(z);
        Scalar minusZ = Scalars.negate(z);
        for (int at = 0; at < s.length; at++) {
            if (at > 0 && at % bits == 0) {
                ofValue = ofValue.multiply(z);
            }
            Scalar ofG = minusZ.subtract(proof.a().multiply(s[at]));
            Scalar bracket =
                    ofValue.multiply(powersOfTwo[at % bits]).subtract(proof.b().multiply(s[s.length - 1 - at]));
            Scalar ofH = powerOfY.multiplyAndAdd(bracket, z);
            equation.addBit(at / bits, at % bits, weight.multiply(ofG), weight.multiply(ofH));
            powerOfY = powerOfY.multiply(inverseOfY);
        }
    }

    /** s_i: the product of u_k or its inverse by the bits of i. */
    private Scalar[] productFactors(Scalar[] u) {
        Scalar[] factors = new Scalar[bits * commitments.size()];
        Scalar all = Scalar.ONE;
        for (Scalar challenge : u) {
            all = all.multiply(challenge);
        }
        factors[0] = Scalars.invert(all);
        Scalar[] squares = Arrays.stream(u).map(Scalars::square).toArray(Scalar[]::new);
        for (int at = 1; at < factors.length; at++) {
            int highest = 31 - Integer.numberOfLeadingZeros(at);
            factors[at] = factors[at - (1 << highest)].multiply(squares[u.length - 1 - highest]);
        }
        return factors;
    }

    /** (z - z^2) sum y^k - sum z^(3+j) sum 2^i. */
    private Scalar delta(Scalar y, Scalar z) {
        Scalar sumOfY = Scalars.sum(Scalars.powers(y, bits * commitments.size()));
        Scalar sumOfTwo = Scalars.sum(Scalars.powers(Scalars.TWO, bits));
        Scalar sumOfZ = Scalars.sum(Scalars.powers(z, commitments.size()));
        Scalar square = Scalars.square(z);
        return z.subtract(square)
                .multiply(sumOfY)
                .subtract(square.multiply(z).multiply(sumOfTwo).multiply(sumOfZ));
    }
}

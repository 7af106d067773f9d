package org.ballast.rangeproofs;

import static org.assertj.core.api.Assertions.assertThat;

import cafe.cryptography.curve25519.RistrettoElement;
import cafe.cryptography.curve25519.Scalar;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Fiat-Shamir with the whole statement ("Frozen Heart" is what leaving a part out is called): bits, number, each commitment and each
 * message of the prover stand in the transcript before the challenge that depends on them.
 */
class StatementInTranscriptTest {

    private final List<Opening> openings = Examples.openings(2, 0xFFL, 8);
    private final List<Commitment> commitments = Examples.commitments(openings);
    private final byte[] proof = Examples.prove(openings, 8);

    /** Said here by hand, word for word, and compared with what the verifier has said in the end. */
    @Test
    void everyPartOfTheStatementStandsInTheTranscript() throws RangeProofException {
        Transcript verifiers = Examples.transcript();
        new RangeVerifier(verifiers, commitments, 8, proof).addTo(new Equation(2), Scalar.ONE, Examples.RANDOM);

        Transcript byHand = Examples.transcript();
        byHand.append("dom-sep", ascii("rangeproof v1"));
        byHand.append("n", number(8));
        byHand.append("m", number(2));
        byHand.append("V", commitments.get(0).bytes());
        byHand.append("V", commitments.get(1).bytes());
        byHand.append("A", element(0));
        byHand.append("S", element(1));
        byHand.challenge("y", 64);
        byHand.challenge("z", 64);
        byHand.append("T_1", element(2));
        byHand.append("T_2", element(3));
        byHand.challenge("x", 64);
        byHand.append("t_x", element(4));
        byHand.append("t_x_blinding", element(5));
        byHand.append("e_blinding", element(6));
        byHand.challenge("w", 64);
        byHand.append("dom-sep", ascii("ipp v1"));
        byHand.append("n", number(16));
        for (int round = 0; round < 4; round++) {
            byHand.append("L", element(7 + 2 * round));
            byHand.append("R", element(8 + 2 * round));
            byHand.challenge("u", 64);
        }
        assertThat(verifiers.challenge("end", 32)).isEqualTo(byHand.challenge("end", 32));
    }

    @Test
    void proverAndVerifierSayTheSame() {
        Transcript provers = Examples.transcript();
        byte[] made = RangeProofs.prove(provers, openings, 8, new byte[32], Examples.RANDOM);
        Transcript verifiers = Examples.transcript();
        assertThat(RangeProofs.verify(verifiers, commitments, 8, made)).isEmpty();
        assertThat(provers.challenge("end", 32)).isEqualTo(verifiers.challenge("end", 32));
    }

    /**
     * Were the commitment not in the transcript, whoever knows the challenges could shift it and T1 against each other: the
     * equation with the old challenges would still hold.
     */
    @Test
    void aCommitmentChosenAfterTheChallengesIsRefused() throws RangeProofException {
        List<Opening> one = openings.subList(0, 1);
        byte[] honest = Examples.prove(one, 8);
        Transcript replayed = Examples.transcript();
        replayed.append("dom-sep", ascii("rangeproof v1"));
        replayed.append("n", number(8));
        replayed.append("m", number(1));
        replayed.append("V", commitments.getFirst().bytes());
        replayed.append("A", Arrays.copyOfRange(honest, 0, 32));
        replayed.append("S", Arrays.copyOfRange(honest, 32, 64));
        Scalar y = replayed.challengeScalar("y");
        Scalar z = replayed.challengeScalar("z");
        replayed.append("T_1", Arrays.copyOfRange(honest, 64, 96));
        replayed.append("T_2", Arrays.copyOfRange(honest, 96, 128));
        Scalar x = replayed.challengeScalar("x");

        Scalar shift = Scalars.of(1L << 40);
        Commitment shifted = commitments
                .getFirst()
                .plus(Commitment.decode(Points.encode(Generators.VALUE.multiply(shift)))
                        .orElseThrow());
        Scalar against = Scalars.square(z).multiply(shift).multiply(Scalars.invert(x));
        byte[] firstTerm = Points.encode(Points.decode(Arrays.copyOfRange(honest, 64, 96))
                .orElseThrow()
                .subtract(Generators.VALUE.multiply(against)));
        byte[] forged = honest.clone();
        System.arraycopy(firstTerm, 0, forged, 64, 32);

        assertThat(valueEquation(ProofWire.read(honest, 8), commitments.getFirst(), y, z, x))
                .isEqualTo(RistrettoElement.IDENTITY);
        assertThat(valueEquation(ProofWire.read(forged, 8), shifted, y, z, x)).isEqualTo(RistrettoElement.IDENTITY);
        assertThat(RangeProofs.verify(Examples.transcript(), List.of(shifted), 8, forged))
                .contains(RangeProofRefusal.EQUATION);
    }

    @Test
    void anotherStatementBeforeTheProofIsRefused() {
        assertThat(RangeProofs.verify(Transcript.of("examples"), commitments, 8, proof))
                .contains(RangeProofRefusal.EQUATION);
        byte[] otherRoot = new byte[32];
        otherRoot[0] = 1;
        assertThat(RangeProofs.verify(Transcript.of("examples").append("root", otherRoot), commitments, 8, proof))
                .contains(RangeProofRefusal.EQUATION);
    }

    /** z^2 V + delta B + x T1 + x^2 T2 - t(x) B - its blinding B', for one value of eight bits. */
    private static RistrettoElement valueEquation(
            ProofWire proof, Commitment commitment, Scalar y, Scalar z, Scalar x) {
        Scalar square = Scalars.square(z);
        Scalar delta = z.subtract(square)
                .multiply(Scalars.sum(Scalars.powers(y, 8)))
                .subtract(square.multiply(z).multiply(Scalars.of(255)));
        return VartimeProduct.of(
                List.of(square, delta.subtract(proof.tx()), x, Scalars.square(x), Scalars.negate(proof.txBlinding())),
                List.of(commitment.element(), Generators.VALUE, proof.point(2), proof.point(3), Generators.BLINDING));
    }

    private byte[] element(int at) {
        return Arrays.copyOfRange(proof, at * 32, (at + 1) * 32);
    }

    private static byte[] number(long number) {
        return ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(number)
                .array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}

package org.ballast.rangeproofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Own proofs: those that hold, and each way in which one must not. */
class RangeProofsTest {

    private static final BigInteger ORDER =
            BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));
    private static final List<Integer> POINTS = List.of(0, 1, 2, 3, 7, 8, 9, 10, 11, 12);
    private static final List<Integer> SCALARS = List.of(4, 5, 6, 13, 14);

    private final List<Opening> openings = Examples.openings(1, 0xFFL, 5);
    private final List<Commitment> commitments = Examples.commitments(openings);
    private final byte[] proof = Examples.prove(openings, 8);

    @ParameterizedTest
    @CsvSource({"8, 1, 480", "8, 4, 608", "16, 2, 608", "32, 1, 608", "64, 1, 672", "64, 4, 800", "64, 16, 928"})
    void whatIsInTheRangeIsProved(int bits, int count, int bytes) {
        List<Opening> several = Examples.openings(count, -1L >>> (64 - bits), bits);
        byte[] made = Examples.prove(several, bits);
        assertThat(made).hasSize(bytes);
        assertThat(refusal(Examples.commitments(several), bits, made)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "-1", "9223372036854775807", "-9223372036854775808"})
    void theEndsOfTheRangeAreInIt(long value) {
        List<Opening> end = List.of(new Opening(value, Examples.blinding(9)));
        assertThat(refusal(Examples.commitments(end), 64, Examples.prove(end, 64)))
                .isEmpty();
    }

    @Test
    void theProverRefusesWhatIsOutsideOfTheRange() {
        assertThatThrownBy(() -> Examples.prove(List.of(new Opening(256, Examples.blinding(1))), 8))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Examples.prove(Examples.openings(3, 1, 1), 8))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Examples.prove(openings, 10)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoToThe64IsRefused() {
        assertThat(forged(BigInteger.TWO.pow(64), 0)).contains(RangeProofRefusal.EQUATION);
    }

    /** It would act as -1000 and understate the sum: the wrap of the bare commitments. */
    @Test
    void theOrderLess1000IsRefused() {
        Blinding blinding = Examples.blinding(3);
        Commitment minus1000 = Commitment.toZero(blinding).minus(Commitment.to(1000, Blinding.ZERO));
        assertThat(minus1000.plus(Commitment.to(1000, Blinding.ZERO))).isEqualTo(Commitment.toZero(blinding));
        byte[] best = Examples.prove(List.of(new Opening(-1000, blinding)), 64);
        assertThat(refusal(List.of(minus1000), 64, best)).contains(RangeProofRefusal.EQUATION);
    }

    @Test
    void theIdentityIsRefusedAsAnyPoint() {
        for (int point : POINTS) {
            byte[] changed = proof.clone();
            Arrays.fill(changed, point * 32, (point + 1) * 32, (byte) 0);
            assertThat(refusal(commitments, 8, changed))
                    .as("element %d", point)
                    .contains(RangeProofRefusal.IDENTITY_POINT);
        }
    }

    @Test
    void aScalarThatIsNotCanonicalIsRefused() {
        for (int scalar : SCALARS) {
            byte[] changed = proof.clone();
            byte[] same = littleEndian(scalar(proof, scalar).add(ORDER));
            System.arraycopy(same, 0, changed, scalar * 32, 32);
            assertThat(refusal(commitments, 8, changed))
                    .as("element %d", scalar)
                    .contains(RangeProofRefusal.SCALAR_NOT_CANONICAL);
        }
    }

    @Test
    void aPointThatIsNotCanonicalIsRefused() {
        byte[] negative = HexFormat.of().parseHex("01".concat("00".repeat(31)));
        for (int point : POINTS) {
            byte[] changed = proof.clone();
            System.arraycopy(negative, 0, changed, point * 32, 32);
            assertThat(refusal(commitments, 8, changed))
                    .as("element %d", point)
                    .contains(RangeProofRefusal.POINT_NOT_CANONICAL);
        }
    }

    @Test
    void whatTrailsOrIsMissingIsRefused() {
        for (int length : List.of(0, 32, proof.length - 32, proof.length - 1, proof.length + 1, proof.length + 64)) {
            assertThat(refusal(commitments, 8, Arrays.copyOf(proof, length))).contains(RangeProofRefusal.LENGTH);
        }
    }

    @Test
    void bitsAndNumberAreThoseOfTheProof() {
        assertThat(refusal(commitments, 0, proof)).contains(RangeProofRefusal.BITS);
        assertThat(refusal(commitments, 128, proof)).contains(RangeProofRefusal.BITS);
        assertThat(refusal(List.of(), 8, proof)).contains(RangeProofRefusal.NUMBER_OF_COMMITMENTS);
        assertThat(refusal(Collections.nCopies(3, commitments.getFirst()), 8, proof))
                .contains(RangeProofRefusal.NUMBER_OF_COMMITMENTS);
        assertThat(refusal(Collections.nCopies(64, commitments.getFirst()), 8, proof))
                .contains(RangeProofRefusal.NUMBER_OF_COMMITMENTS);
        List<Opening> two = Examples.openings(2, 0xFFL, 6);
        byte[] ofTwo = Examples.prove(two, 8);
        List<Commitment> both = Examples.commitments(two);
        assertThat(refusal(List.of(both.get(0)), 16, ofTwo)).contains(RangeProofRefusal.EQUATION);
        assertThat(refusal(List.of(both.get(1), both.get(0)), 8, ofTwo)).contains(RangeProofRefusal.EQUATION);
    }

    @Test
    void manyAreVerifiedAtOnceAndOneWrongIsNoticed() {
        RangeProofBatch batch = new RangeProofBatch();
        List<byte[]> proofs = new ArrayList<>();
        for (int size : List.of(1, 2, 4)) {
            List<Opening> some = Examples.openings(size, 0xFFL, size);
            byte[] made = Examples.prove(some, 8);
            proofs.add(made);
            assertThat(batch.add(Examples.transcript(), Examples.commitments(some), 8, made))
                    .isEmpty();
        }
        assertThat(batch.holds()).isTrue();
        assertThat(batch.add(Examples.transcript(), commitments, 8, proofs.getFirst()))
                .isEmpty();
        assertThat(batch.holds()).isFalse();
        assertThat(batch.add(Examples.transcript(), commitments, 8, new byte[proof.length]))
                .contains(RangeProofRefusal.IDENTITY_POINT);
    }

    private Optional<RangeProofRefusal> forged(BigInteger value, long claimed) {
        Blinding blinding = Examples.blinding(3);
        byte[] best = Examples.prove(List.of(new Opening(claimed, blinding)), 64);
        return refusal(List.of(Commitment.to(value, blinding)), 64, best);
    }

    private static Optional<RangeProofRefusal> refusal(List<Commitment> commitments, int bits, byte[] proof) {
        return RangeProofs.verify(Examples.transcript(), commitments, bits, proof);
    }

    private static BigInteger scalar(byte[] proof, int element) {
        byte[] bytes = Arrays.copyOfRange(proof, element * 32, (element + 1) * 32);
        return new BigInteger(1, reversed(bytes));
    }

    private static byte[] littleEndian(BigInteger number) {
        byte[] bytes = new byte[32];
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = number.shiftRight(8 * at).byteValue();
        }
        return bytes;
    }

    private static byte[] reversed(byte[] bytes) {
        byte[] reversed = new byte[bytes.length];
        for (int at = 0; at < bytes.length; at++) {
            reversed[at] = bytes[bytes.length - 1 - at];
        }
        return reversed;
    }
}

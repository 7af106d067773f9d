package org.ballast.rangeproofs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.ballast.trading.domain.Vectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Proofs that the crate bulletproofs of dalek-cryptography (MIT) made and published with its tests. */
class DalekProofsTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final JsonObject FILE = Vectors.read(DalekProofsTest.class, "bulletproofs_dalek_vectors.json");
    private static final List<Commitment> COMMITMENTS =
            FILE.getJsonArray("valueCommitments").getValuesAs(JsonString.class).stream()
                    .map(encoded ->
                            Commitment.decode(HEX.parseHex(encoded.getString())).orElseThrow())
                    .toList();

    static Stream<Published> published() {
        return FILE.getJsonArray("vectors").getValuesAs(JsonObject.class).stream()
                .map(vector -> new Published(vector.getInt("n"), vector.getInt("m"), vector.getString("proof")));
    }

    @Test
    void fourAreLookedAt() {
        assertThat(published()).hasSize(4);
    }

    @ParameterizedTest
    @MethodSource("published")
    void itIsTaken(Published published) {
        assertThat(published.refused(published.proof())).isFalse();
    }

    /** Each byte of the short ones, each element of the long ones; which bit is by seed. */
    @ParameterizedTest
    @MethodSource("published")
    void itIsRefusedWithAnyOneBitChanged(Published published) {
        SplittableRandom random = new SplittableRandom(published.n + published.m);
        int step = published.n == 8 ? 1 : 32;
        for (int at = 0; at < published.proof().length; at += step) {
            byte[] changed = published.proof();
            changed[at + random.nextInt(step)] ^= (byte) (1 << random.nextInt(8));
            assertThat(published.refused(changed)).as("byte %d", at).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("published")
    void itIsRefusedForOtherCommitmentsBitsOrWords(Published published) {
        List<Commitment> others = COMMITMENTS.subList(2, 2 + published.m);
        assertThat(published.refusal(others, published.n, FILE.getString("transcriptLabel")))
                .isTrue();
        assertThat(published.refusal(COMMITMENTS.subList(0, published.m), published.n, "Another Test"))
                .isTrue();
        for (int bits : List.of(8, 16, 32, 64)) {
            for (int count : List.of(1, 2, 4)) {
                boolean same = bits == published.n && count == published.m;
                assertThat(published.refusal(COMMITMENTS.subList(0, count), bits, FILE.getString("transcriptLabel")))
                        .isEqualTo(!same);
            }
        }
    }

    record Published(int n, int m, String hex) {

        byte[] proof() {
            return HEX.parseHex(hex);
        }

        boolean refused(byte[] changed) {
            return RangeProofs.verify(
                            Transcript.of(FILE.getString("transcriptLabel")), COMMITMENTS.subList(0, m), n, changed)
                    .isPresent();
        }

        boolean refusal(List<Commitment> commitments, int bits, String label) {
            return RangeProofs.verify(Transcript.of(label), commitments, bits, proof())
                    .isPresent();
        }

        @Override
        public String toString() {
            return n + " bits, " + m + " values";
        }
    }
}

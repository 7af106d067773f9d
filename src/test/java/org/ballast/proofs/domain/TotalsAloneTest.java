package org.ballast.proofs.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.List;
import org.ballast.trading.domain.Vectors;
import org.junit.jupiter.api.Test;

/** Why a parent commits to both sums: the tree of Maxwell and Todd, which commits to the total alone, hides 7 of 17. */
class TotalsAloneTest {

    private static final JsonObject VECTOR =
            Vectors.read(TotalsAloneTest.class, "23_merkle_sum_tree.json").getJsonObject("historicalFlaw");
    private static final Digest NO_SALT = Digest.of(new byte[Digest.BYTES]);
    private static final Digest OF_A = leaf("A", 10);
    private static final Digest OF_B = leaf("B", 7);

    @Test
    void withTheTotalAloneBothCustomersAreFooled() {
        int declared = VECTOR.getInt("declaredTotal");
        Digest root = flawedParent(declared);

        assertThat(root.hex()).isEqualTo(VECTOR.getString("flawedRoot"));
        assertThat(10 + 0 == declared && flawedParent(10 + 0).equals(root))
                .isEqualTo(VECTOR.getBoolean("verifiesForA"));
        assertThat(3 + 7 == declared && flawedParent(3 + 7).equals(root)).isEqualTo(VECTOR.getBoolean("verifiesForB"));
        assertThat(10 + 7).isEqualTo(VECTOR.getInt("trueTotal"));
    }

    @Test
    void withBothSumsEachLieNeedsAnotherParent() {
        Digest honest = parent(10, 7);

        assertThat(honest.hex()).isEqualTo(VECTOR.getString("fixedParentForTrueSums"));
        assertThat(parent(10, 0).hex()).isEqualTo(VECTOR.getString("fixedParentNeededToFoolA"));
        assertThat(parent(3, 7).hex()).isEqualTo(VECTOR.getString("fixedParentNeededToFoolB"));
        assertThat(VECTOR.keySet()).hasSize(10);
    }

    @Test
    void theVerifierRefusesBothLiesUnderEitherParent() {
        assertThat(VECTOR.getBoolean("fixedSchemeRejects")).isTrue();
        for (Digest parent : List.of(parent(10, 0), parent(3, 7))) {
            PlainRoot declared = new PlainRoot("BTC", 0, 2, BigInteger.TEN, parent);
            boolean foolsA = Trees.verifier(declared).refusal(toA(0)).isEmpty();
            boolean foolsB = Trees.verifier(declared).refusal(toB(3)).isEmpty();

            assertThat(foolsA && foolsB).isFalse();
        }
        PlainRoot honest = new PlainRoot("BTC", 0, 2, BigInteger.valueOf(17), parent(10, 7));
        assertThat(Trees.verifier(honest).refusal(toA(7))).isEmpty();
        assertThat(Trees.verifier(honest).refusal(toB(10))).isEmpty();
        assertThat(Trees.verifier(honest).refusal(toA(0))).contains(ProofRefusal.ROOT_HASH_DIFFERS);
        assertThat(Trees.verifier(honest).refusal(toB(3))).contains(ProofRefusal.ROOT_HASH_DIFFERS);
    }

    private static PlainProof toA(long sibling) {
        return new PlainProof(
                new AccountId("A"),
                BigInteger.TEN,
                NO_SALT,
                0,
                List.of(new PlainSibling(Side.RIGHT, BigInteger.valueOf(sibling), OF_B)));
    }

    private static PlainProof toB(long sibling) {
        return new PlainProof(
                new AccountId("B"),
                BigInteger.valueOf(7),
                NO_SALT,
                1,
                List.of(new PlainSibling(Side.LEFT, BigInteger.valueOf(sibling), OF_A)));
    }

    private static Digest leaf(String id, long balance) {
        byte[] leaf = new byte[Digest.BYTES];
        new PlainHasher().leaf(id.getBytes(UTF_8), 0, 1, NO_SALT.bytes(), 0, balance, leaf, 0);
        return Digest.of(leaf);
    }

    private static Digest parent(long left, long right) {
        byte[] parent = new byte[Digest.BYTES];
        new PlainHasher().left(0, left, OF_A.bytes(), 0).right(0, right, OF_B.bytes(), 0, parent, 0);
        return Digest.of(parent);
    }

    private static Digest flawedParent(long total) {
        return Digest.of(PlainHasher.sha256()
                .digest(ByteBuffer.allocate(17 + 2 * Digest.BYTES)
                        .put((byte) 1)
                        .putLong(0)
                        .putLong(total)
                        .put(OF_A.bytes())
                        .put(OF_B.bytes())
                        .array()));
    }
}

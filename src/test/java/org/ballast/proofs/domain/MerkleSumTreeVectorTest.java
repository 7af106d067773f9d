package org.ballast.proofs.domain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.ballast.trading.domain.Vectors;
import org.junit.jupiter.api.Test;

/** Vector 23 through the tree that certificates are made of: every field. */
class MerkleSumTreeVectorTest {

    private static final JsonObject VECTOR = Vectors.read(MerkleSumTreeVectorTest.class, "23_merkle_sum_tree.json");
    private static final JsonObject INPUTS = VECTOR.getJsonObject("inputs");
    private static final JsonObject EXPECTED = VECTOR.getJsonObject("expected");
    private static final Digest SECRET = digest(INPUTS, "snapshotSecretHex");

    private final Map<String, BigInteger> balances = balances();
    private final PlainTree tree = Trees.over(balances, SECRET);
    private final PlainRoot root = tree.root(
            INPUTS.getString("asset"),
            INPUTS.getJsonNumber("snapshotEpochMillis").longValueExact());

    @Test
    void everyNodeOfEveryLevelIsThatOfTheVector() {
        List<List<JsonObject>> levels = EXPECTED.getJsonArray("levels").getValuesAs(JsonValue::asJsonArray).stream()
                .map(level -> level.getValuesAs(JsonObject.class))
                .toList();
        assertThat(levels).hasSize(tree.height() + 1);
        for (int height = 0; height < levels.size(); height++) {
            List<JsonObject> nodes = levels.get(height);
            assertThat(nodes).hasSize(1 << (tree.height() - height));
            for (int node = 0; node < nodes.size(); node++) {
                assertThat(tree.hash(height, node)).isEqualTo(digest(nodes.get(node), "hash"));
                assertThat(tree.sum(height, node)).isEqualTo(number(nodes.get(node), "sum"));
                assertThat(nodes.get(node)).hasSize(2);
            }
        }
    }

    @Test
    void theRootAndWhatItCommitsToAreThoseOfTheVector() {
        assertThat(root.hash()).isEqualTo(digest(EXPECTED, "rootHash"));
        assertThat(root.sum()).isEqualTo(number(EXPECTED, "rootSum"));
        assertThat(root.commitment()).isEqualTo(digest(EXPECTED, "commitment"));
        assertThat(root.accounts()).isEqualTo(5);
        assertThat(EXPECTED.keySet())
                .containsExactlyInAnyOrder(
                        "levels", "rootHash", "rootSum", "commitment", "proofs", "negativeSiblingAccepted", "solvency");
    }

    @Test
    void everyCustomersProofIsThatOfTheVectorAndHolds() {
        JsonObject proofs = EXPECTED.getJsonObject("proofs");
        assertThat(proofs.keySet()).isEqualTo(balances.keySet());
        proofs.forEach((account, expected) -> {
            PlainProof proof = proof(account);
            assertThat(proof).isEqualTo(read(account, expected.asJsonObject()));
            assertThat(Trees.verifier(root).refusal(proof)).isEmpty();
        });
    }

    @Test
    void aNegativeSumBesideTheLeafIsRefused() {
        PlainProof shown = proof("acct-0001");
        List<PlainSibling> path = new ArrayList<>(shown.path());
        path.set(
                0,
                new PlainSibling(
                        Side.LEFT, BigInteger.ONE.negate(), path.getFirst().hash()));
        PlainProof negative = new PlainProof(shown.account(), shown.balance(), shown.salt(), shown.index(), path);

        assertThat(Trees.verifier(root).refusal(negative)).contains(ProofRefusal.NEGATIVE_SUM);
        assertThat(EXPECTED.getBoolean("negativeSiblingAccepted")).isFalse();
    }

    @Test
    void reservesCoverLiabilitiesAsTheVectorSays() {
        JsonObject solvency = EXPECTED.getJsonObject("solvency");
        Coverage coverage = new Coverage(number(solvency, "reserves"), root.sum());

        assertThat(coverage.liabilities()).isEqualTo(number(solvency, "liabilities"));
        assertThat(coverage.solvent()).isEqualTo(solvency.getBoolean("solvent"));
        assertThat(coverage.ratio().orElseThrow().toPlainString()).isEqualTo(solvency.getString("ratio"));
        assertThat(solvency.keySet()).hasSize(4);
    }

    private PlainProof proof(String account) {
        return tree.proof(new AccountId(account), Objects.requireNonNull(balances.get(account)), SECRET)
                .orElseThrow();
    }

    /** The proof of the vector; the hash of its leaf is asked of the tree. */
    private PlainProof read(String account, JsonObject expected) {
        int index = expected.getInt("leafIndex");
        assertThat(tree.hash(0, index)).isEqualTo(digest(expected, "leafHash"));
        assertThat(expected.keySet()).containsExactlyInAnyOrder("salt", "balance", "leafIndex", "leafHash", "path");
        List<PlainSibling> path = expected.getJsonArray("path").getValuesAs(JsonObject.class).stream()
                .map(MerkleSumTreeVectorTest::sibling)
                .toList();
        return new PlainProof(
                new AccountId(account), number(expected, "balance"), digest(expected, "salt"), index, path);
    }

    private static PlainSibling sibling(JsonObject expected) {
        assertThat(expected.keySet()).containsExactlyInAnyOrder("siblingHash", "siblingSum", "siblingIsLeft");
        return new PlainSibling(
                expected.getBoolean("siblingIsLeft") ? Side.LEFT : Side.RIGHT,
                number(expected, "siblingSum"),
                digest(expected, "siblingHash"));
    }

    private static Map<String, BigInteger> balances() {
        Map<String, BigInteger> balances = new LinkedHashMap<>();
        INPUTS.getJsonArray("accounts")
                .getValuesAs(JsonObject.class)
                .forEach(account -> balances.put(account.getString("accountId"), number(account, "balance")));
        assertThat(INPUTS.keySet()).hasSize(4);
        assertThat(IntStream.range(0, 5).mapToObj(at -> "acct-000" + (at + 1)))
                .containsExactlyElementsOf(balances.keySet());
        return balances;
    }

    private static BigInteger number(JsonObject object, String field) {
        return new BigInteger(object.getString(field));
    }

    private static Digest digest(JsonObject object, String field) {
        return Digest.parse(object.getString(field)).orElseThrow();
    }
}

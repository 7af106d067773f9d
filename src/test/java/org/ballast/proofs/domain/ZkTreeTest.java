package org.ballast.proofs.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.ballast.rangeproofs.Blinding;
import org.ballast.rangeproofs.Commitment;
import org.ballast.rangeproofs.Hkdf;
import org.junit.jupiter.api.Test;

/** The tree of commitments beside one that is built word for word as it is told (13.3), and what no tree is built over. */
class ZkTreeTest {

    private static final BigInteger MOST = BigInteger.TWO.pow(64).subtract(BigInteger.ONE);

    @Test
    void theRootIsThatOfTheDescription() throws NoSuchAlgorithmException {
        for (int accounts : List.of(1, 2, 3, 64, 65)) {
            long[] balances =
                    new SplittableRandom(accounts).longs(accounts, 0, 1L << 50).toArray();
            ZkRoot root =
                    ZkTree.over(ZkTrees.accounts(balances), ZkTrees.SECRET).root("BTC", 1_767_225_599_999L);
            List<Node> level = described(balances);
            assertThat(root.height()).isEqualTo(Integer.numberOfTrailingZeros(level.size()));
            while (level.size() > 1) {
                List<Node> above = new ArrayList<>();
                for (int at = 0; at < level.size(); at += 2) {
                    above.add(parent(level.get(at), level.get(at + 1)));
                }
                level = above;
            }
            assertThat(root.rootCommitment().bytes())
                    .isEqualTo(level.getFirst().commitment.bytes());
            assertThat(root.rootHash().bytes()).isEqualTo(level.getFirst().hash);
            byte[] published = sha256(
                    new byte[] {0x13, 0, 3, 'B', 'T', 'C'},
                    number(1_767_225_599_999L),
                    new byte[] {(byte) root.height()},
                    root.rootCommitment().bytes(),
                    root.rootHash().bytes());
            assertThat(root.commitment().bytes()).isEqualTo(published);
        }
    }

    @Test
    void whoWatchesHearsOfEachLeafTwiceAndCanEndTheWork() {
        AtomicInteger committed = new AtomicInteger();
        AtomicInteger joined = new AtomicInteger();
        ZkTree watched = ZkTree.over(
                ZkTrees.accounts(new long[100]),
                ZkTrees.SECRET,
                watcher(committed::incrementAndGet, joined::incrementAndGet));
        assertThat(committed).hasValue(256).hasValue(ZkTree.leaves(100));
        assertThat(joined).hasValue(256);
        assertThat(watched.height()).isEqualTo(8);
        Runnable enough = () -> {
            throw new IllegalStateException("enough");
        };
        for (TreeSteps steps : List.of(watcher(enough, () -> {}), watcher(() -> {}, enough))) {
            assertThatThrownBy(() -> ZkTree.over(ZkTrees.accounts(new long[100]), ZkTrees.SECRET, steps))
                    .hasMessageContaining("enough");
        }
    }

    private static TreeSteps watcher(Runnable committed, Runnable joined) {
        return new TreeSteps() {
            @Override
            public void committed() {
                committed.run();
            }

            @Override
            public void joined() {
                joined.run();
            }
        };
    }

    @Test
    void itsWeightIsWhatItKeeps() {
        assertThat(ZkTree.over(ZkTrees.accounts(new long[100]), ZkTrees.SECRET).weight())
                .as("four upper blocks of 64 leaves with what is above, 256 places, and the rows")
                .isBetween(7L * 104 + 256 * 4 + 100 * 20, 20_000L);
        PlainAccounts accounts = ZkTrees.accounts(new long[100]);
        assertThat(PlainTree.over(accounts, ZkTrees.SECRET).weight()).isEqualTo(255 * 48);
    }

    @Test
    void everyAccountHasAProofThatHoldsAndTogetherTheyHoldAtOnce() {
        ZkTree tree = ZkTree.over(ZkTrees.accounts(150_000_000, 25_000_000, 0, 999_999_999, 1), ZkTrees.SECRET);
        ZkRoot root = tree.root("BTC", 1_767_225_599_999L);
        List<ZkProof> proofs = IntStream.range(0, 5)
                .mapToObj(at -> ZkTrees.proof(tree, root, "a-" + at))
                .toList();
        assertThat(proofs)
                .allSatisfy(proof ->
                        assertThat(ZkTrees.verifier(root).refusal(proof)).isEmpty());
        assertThat(ZkTrees.verifier(root).refusalOfAll(proofs)).isEmpty();
        assertThat(proofs).extracting(ZkProof::index).doesNotHaveDuplicates();
        assertThat(tree.total()).isEqualTo(1_175_000_000);
        assertThat(ZkTrees.verifier(root).refusalOfTotal(tree.total(), tree.totalBlinding()))
                .isEmpty();

        List<ZkProof> oneWrong = new ArrayList<>(proofs);
        ZkRangeProof otherRange = proofs.get(0).rangeProofs().getFirst();
        oneWrong.set(
                3,
                ZkTrees.rangeProof(
                        proofs.get(3),
                        0,
                        range -> new ZkRangeProof(range.bits(), range.commitments(), otherRange.proof())));
        assertThat(ZkTrees.verifier(root).refusalOfAll(oneWrong)).contains(ProofRefusal.RANGE_PROOF_FAILS);
    }

    @Test
    void aProofHoldsAlsoAboveTheLevelsThatAreMadeAgain() {
        long[] balances = upTo(70);
        ZkTree tree = ZkTree.over(ZkTrees.accounts(balances), ZkTrees.SECRET);
        ZkRoot root = tree.root("ETH", 0);
        ZkProof proof = ZkTrees.proof(tree, root, "a-69");
        assertThat(proof.path()).hasSize(8);
        assertThat(proof.balance()).isEqualTo(69);
        assertThat(ZkTrees.verifier(root).refusal(proof)).isEmpty();
    }

    @Test
    void theHeightTellsTheNumberNoCloserThanAPowerOfTwo() {
        assertThat(ZkTree.over(ZkTrees.accounts(upTo(1)), ZkTrees.SECRET).height())
                .isEqualTo(1);
        for (int accounts : List.of(33, 50, 64)) {
            assertThat(ZkTree.over(ZkTrees.accounts(upTo(accounts)), ZkTrees.SECRET)
                            .height())
                    .isEqualTo(7);
        }
    }

    @Test
    void neighboursAreProvedInGroupsByTheDigitsOfTheHeight() {
        assertThat(ZkRangeProof.groups(20)).containsExactly(4, 16);
        assertThat(ZkRangeProof.groups(21)).containsExactly(1, 4, 16);
        assertThat(ZkRangeProof.groups(1)).containsExactly(1);
        assertThat(ZkRangeProof.groups(40)).containsExactly(8, 32);
    }

    @Test
    void blindingsAreNotReusedAcrossSnapshots() {
        Digest next = ZkTrees.flipped(ZkTrees.SECRET, 3);
        ZkTree first = ZkTree.over(ZkTrees.accounts(5, 6), ZkTrees.SECRET);
        ZkTree second = ZkTree.over(ZkTrees.accounts(5, 6), next);
        assertThat(ZkTrees.proof(first, first.root("BTC", 0), "a-0").blinding())
                .isNotEqualTo(
                        ZkTrees.proof(second, second.root("BTC", 0), "a-0").blinding());
        assertThat(first.totalBlinding()).isNotEqualTo(second.totalBlinding());
    }

    @Test
    void whatNoTreeIsBuiltOver() {
        assertRefused(ZkTrees.accounts(), ProofRefusal.ACCOUNTS_OUT_OF_RANGE);
        PlainAccounts twice = ZkTrees.accounts(1, 2);
        twice.add(new AccountId("a-1"), BigInteger.ONE);
        assertRefused(twice, ProofRefusal.ACCOUNT_TWICE);
        PlainAccounts large = ZkTrees.accounts(1);
        large.add(new AccountId("whale"), MOST.add(BigInteger.ONE));
        assertRefused(large, ProofRefusal.BALANCE_OUT_OF_RANGE);
        PlainAccounts together = ZkTrees.accounts(1);
        together.add(new AccountId("whale"), MOST);
        assertRefused(together, ProofRefusal.SUM_OVERFLOW);
        PlainAccounts most = ZkTrees.accounts(0);
        most.add(new AccountId("whale"), MOST);
        assertThat(ZkTree.over(most, ZkTrees.SECRET).total()).isEqualTo(MOST);
    }

    @Test
    void whoIsNotInTheTreeHasNoProof() {
        ZkTree tree = ZkTree.over(ZkTrees.accounts(5, 6), ZkTrees.SECRET);
        assertThat(tree.proof(new AccountId("b"), tree.root("BTC", 0), ZkTrees.RANDOM))
                .isEmpty();
    }

    private static void assertRefused(PlainAccounts accounts, ProofRefusal refusal) {
        assertThatThrownBy(() -> ZkTree.over(accounts, ZkTrees.SECRET))
                .isInstanceOfSatisfying(
                        RefusedRowsException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    private static List<Node> described(long[] balances) throws NoSuchAlgorithmException {
        Hkdf hkdf = new Hkdf(ZkTrees.SECRET.bytes());
        int leaves = 1;
        while (leaves < 2 * balances.length) {
            leaves *= 2;
        }
        List<Node> nodes = new ArrayList<>();
        for (int at = 0; at < leaves; at++) {
            if (at < balances.length) {
                byte[] id = text("a-" + at);
                Commitment commitment =
                        Commitment.to(balances[at], Blinding.ofUniform(hkdf.expand(joined(text("blind"), id), 64)));
                byte[] named =
                        sha256(new byte[] {0x11, 0, (byte) id.length}, id, hkdf.expand(joined(text("salt"), id), 32));
                nodes.add(new Node(commitment, sha256(new byte[] {0x10}, named, commitment.bytes())));
            } else {
                Blinding blinding = Blinding.ofUniform(hkdf.expand(joined(text("pad"), number(at)), 64));
                nodes.add(new Node(Commitment.to(0, blinding), hkdf.expand(joined(text("pad-hash"), number(at)), 32)));
            }
        }
        nodes.sort(Comparator.comparing(node -> node.hash, Arrays::compareUnsigned));
        return nodes;
    }

    private static Node parent(Node left, Node right) throws NoSuchAlgorithmException {
        return new Node(
                left.commitment.plus(right.commitment),
                sha256(new byte[] {0x12}, left.commitment.bytes(), left.hash, right.commitment.bytes(), right.hash));
    }

    private static byte[] sha256(byte[]... parts) throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA-256").digest(joined(parts));
    }

    private static byte[] joined(byte[]... parts) {
        ByteBuffer all = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        Arrays.stream(parts).forEach(all::put);
        return all.array();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] number(long number) {
        return ByteBuffer.allocate(8).putLong(number).array();
    }

    private static final class Node {
        private final Commitment commitment;
        private final byte[] hash;

        Node(Commitment commitment, byte[] hash) {
            this.commitment = commitment;
            this.hash = hash;
        }
    }

    private static long[] upTo(int count) {
        return IntStream.range(0, count).asLongStream().toArray();
    }
}

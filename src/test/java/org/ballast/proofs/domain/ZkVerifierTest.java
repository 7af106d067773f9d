package org.ballast.proofs.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ballast.rangeproofs.Blinding;
import org.ballast.rangeproofs.Commitment;
import org.junit.jupiter.api.Test;

/** Each way in which a proof of a tree of commitments must not hold, with its reason. */
class ZkVerifierTest {

    private static final Digest IDENTITY = Digest.of(new byte[Digest.BYTES]);
    private static final Digest NO_POINT = Digest.parse("01" + "00".repeat(31)).orElseThrow();
    private static final Digest ORDER = Digest.parse("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010")
            .orElseThrow();

    private final ZkTree tree = ZkTree.over(ZkTrees.accounts(700, 20, 5), ZkTrees.SECRET);
    private final ZkRoot root = tree.root("BTC", 1_000);
    private final ZkProof proof = ZkTrees.proof(tree, root, "a-1");

    @Test
    void theProofHolds() {
        assertThat(refusal(proof)).isEmpty();
        assertThat(proof.rangeProofs()).hasSize(2);
    }

    @Test
    void anotherAccountBalanceSaltOrBlindingDoesNotLeadToTheRoot() {
        assertThat(refusal(ZkTrees.account(proof, "a-0"))).contains(ProofRefusal.ROOT_HASH_DIFFERS);
        assertThat(refusal(ZkTrees.balance(proof, BigInteger.valueOf(21)))).contains(ProofRefusal.ROOT_HASH_DIFFERS);
        assertThat(refusal(ZkTrees.secrets(proof, ZkTrees.flipped(proof.salt(), 9), proof.blinding())))
                .contains(ProofRefusal.ROOT_HASH_DIFFERS);
        assertThat(refusal(ZkTrees.secrets(proof, proof.salt(), ZkTrees.flipped(proof.blinding(), 9))))
                .contains(ProofRefusal.ROOT_HASH_DIFFERS);
        assertThat(refusal(ZkTrees.secrets(proof, proof.salt(), ORDER))).contains(ProofRefusal.SCALAR_NOT_CANONICAL);
    }

    @Test
    void aBalanceOutsideOf64BitsIsRefused() {
        BigInteger twoToThe64 = BigInteger.TWO.pow(64);
        assertThat(refusal(ZkTrees.balance(proof, twoToThe64))).contains(ProofRefusal.BALANCE_OUT_OF_RANGE);
        assertThat(refusal(ZkTrees.balance(proof, proof.balance().add(twoToThe64))))
                .contains(ProofRefusal.BALANCE_OUT_OF_RANGE);
        assertThat(refusal(ZkTrees.balance(proof, BigInteger.ONE.negate())))
                .contains(ProofRefusal.BALANCE_OUT_OF_RANGE);
    }

    @Test
    void aPathThatIsNotThatOfTheLeafIsRefused() {
        List<ZkSibling> path = proof.path();
        assertThat(refusal(ZkTrees.path(proof, path.subList(0, 2)))).contains(ProofRefusal.WRONG_PATH_LENGTH);
        List<ZkSibling> longer = new ArrayList<>(path);
        longer.add(path.getFirst());
        assertThat(refusal(ZkTrees.path(proof, longer))).contains(ProofRefusal.WRONG_PATH_LENGTH);
        assertThat(refusal(ZkTrees.index(proof, -1))).contains(ProofRefusal.INDEX_OUT_OF_RANGE);
        assertThat(refusal(ZkTrees.index(proof, proof.index() + 8))).contains(ProofRefusal.INDEX_OUT_OF_RANGE);
        assertThat(refusal(ZkTrees.index(proof, proof.index() ^ 2))).contains(ProofRefusal.SIDE_CONTRADICTS_INDEX);
        ZkProof mirrored = ZkTrees.sibling(
                proof,
                0,
                here -> new ZkSibling(
                        here.side() == Side.LEFT ? Side.RIGHT : Side.LEFT, here.commitment(), here.hash()));
        assertThat(refusal(mirrored)).contains(ProofRefusal.SIDE_CONTRADICTS_INDEX);
        assertThat(refusal(ZkTrees.index(mirrored, proof.index() ^ 1))).contains(ProofRefusal.ROOT_HASH_DIFFERS);
    }

    @Test
    void aSwappedOrChangedSiblingIsRefused() {
        ZkSibling second = proof.path().get(1);
        assertThat(refusal(ZkTrees.sibling(
                        proof, 0, here -> new ZkSibling(here.side(), second.commitment(), second.hash()))))
                .contains(ProofRefusal.ROOT_HASH_DIFFERS);
        for (int at = 0; at < 3; at++) {
            int bit = 17 * at;
            assertThat(refusal(ZkTrees.sibling(
                            proof,
                            at,
                            here -> new ZkSibling(here.side(), here.commitment(), ZkTrees.flipped(here.hash(), bit)))))
                    .contains(ProofRefusal.ROOT_HASH_DIFFERS);
        }
    }

    @Test
    void pointsThatAreNotCanonicalOrTheIdentityAreRefused() {
        assertThat(refusal(ZkTrees.sibling(proof, 2, here -> new ZkSibling(here.side(), NO_POINT, here.hash()))))
                .contains(ProofRefusal.POINT_NOT_CANONICAL);
        assertThat(refusal(ZkTrees.sibling(proof, 2, here -> new ZkSibling(here.side(), IDENTITY, here.hash()))))
                .contains(ProofRefusal.IDENTITY_POINT);
        ZkProof nothing = ZkTrees.balance(ZkTrees.secrets(proof, proof.salt(), IDENTITY), BigInteger.ZERO);
        assertThat(refusal(nothing)).contains(ProofRefusal.IDENTITY_POINT);
        ZkRoot identity = new ZkRoot("BTC", 1_000, 3, IDENTITY, root.rootHash());
        assertThat(ZkTrees.verifier(identity).refusal(proof)).contains(ProofRefusal.IDENTITY_POINT);
    }

    /** The hashes are made to fit, so that the commitments alone must tell. */
    @Test
    void aRootWhoseCommitmentIsNotTheSumIsRefused() {
        Digest understated = Digest.of(Commitment.decode(root.rootCommitment().bytes())
                .orElseThrow()
                .minus(Commitment.to(600, Blinding.ZERO))
                .bytes());
        ZkRoot changed = new ZkRoot("BTC", 1_000, 3, understated, root.rootHash());
        assertThat(ZkTrees.verifier(changed).refusal(proof)).contains(ProofRefusal.ROOT_COMMITMENT_DIFFERS);
    }

    @Test
    void theRootIsTheOneThatIsPublished() {
        for (ZkRoot other : List.of(
                new ZkRoot("ETH", 1_000, 3, root.rootCommitment(), root.rootHash()),
                new ZkRoot("BTC", 1_001, 3, root.rootCommitment(), root.rootHash()),
                new ZkRoot("BTC", 1_000, 4, root.rootCommitment(), root.rootHash()),
                new ZkRoot("BTC", 1_000, 3, root.rootCommitment(), ZkTrees.SECRET))) {
            assertThat(new ZkVerifier(other, root.commitment()).refusal(proof))
                    .contains(ProofRefusal.COMMITMENT_DIFFERS);
        }
        for (int height : List.of(-1, 0, 41, 256 + 3)) {
            ZkRoot other = new ZkRoot("BTC", 1_000, height, root.rootCommitment(), root.rootHash());
            assertThat(ZkTrees.verifier(other).refusal(proof)).contains(ProofRefusal.HEIGHT_OUT_OF_RANGE);
        }
    }

    @Test
    void aProofOfAnotherRootIsRefused() {
        ZkProof replayed = ZkTrees.proof(tree, tree.root("BTC", 2_000), "a-1");
        assertThat(refusal(replayed)).contains(ProofRefusal.TRANSCRIPT_DIFFERS);
        assertThat(refusal(ZkTrees.transcript(replayed, proof.transcript()))).contains(ProofRefusal.RANGE_PROOF_FAILS);
    }

    @Test
    void aTranscriptThatTellsSomethingElseIsRefused() {
        List<ZkMessage> told = proof.transcript();
        assertThat(told).extracting(ZkMessage::label).containsExactly("dom-sep", "root", "index", "uidHash");
        assertThat(told.get(0).message()).isEqualTo("62616c6c6173742d706f722d7631");
        assertThat(told.get(1).message()).isEqualTo(root.commitment().hex());
        assertThat(told.get(2).message()).isEqualTo("000000000000000%d".formatted(proof.index()));
        assertThat(refusal(ZkTrees.transcript(proof, told.subList(0, 3)))).contains(ProofRefusal.TRANSCRIPT_DIFFERS);
        assertThat(refusal(ZkTrees.transcript(proof, List.of()))).contains(ProofRefusal.TRANSCRIPT_DIFFERS);
    }

    @Test
    void rangeProofsAreThoseOfTheNeighboursAndHold() {
        List<ZkRangeProof> ranges = proof.rangeProofs();
        assertThat(refusal(ZkTrees.rangeProofs(proof, List.of()))).contains(ProofRefusal.RANGE_PROOF_MALFORMED);
        assertThat(refusal(ZkTrees.rangeProofs(proof, ranges.reversed()))).contains(ProofRefusal.RANGE_PROOF_OF_OTHERS);
        assertThat(changed(
                        1,
                        range -> new ZkRangeProof(
                                64,
                                List.of(
                                        range.commitments().get(1),
                                        range.commitments().get(0)),
                                range.proof())))
                .contains(ProofRefusal.RANGE_PROOF_OF_OTHERS);
        assertThat(changed(0, range -> new ZkRangeProof(32, range.commitments(), range.proof())))
                .contains(ProofRefusal.RANGE_PROOF_MALFORMED);
        for (String proofText : List.of(
                "",
                "zz",
                ranges.getFirst().proof() + "00",
                "A0" + ranges.getFirst().proof().substring(2))) {
            assertThat(changed(0, range -> new ZkRangeProof(64, range.commitments(), proofText)))
                    .isPresent();
        }
        ZkProof other = ZkTrees.proof(tree, root, "a-2");
        assertThat(changed(
                        0,
                        range -> new ZkRangeProof(
                                64,
                                range.commitments(),
                                other.rangeProofs().getFirst().proof())))
                .contains(ProofRefusal.RANGE_PROOF_FAILS);
    }

    @Test
    void oneBitAnywhereInARangeProofIsRefused() {
        for (int group = 0; group < 2; group++) {
            byte[] bytes =
                    HexFormat.of().parseHex(proof.rangeProofs().get(group).proof());
            for (int at = 0; at < bytes.length; at += 41) {
                byte[] changed = bytes.clone();
                changed[at] ^= (byte) (1 << (at % 8));
                assertThat(changed(
                                group,
                                range -> new ZkRangeProof(
                                        64, range.commitments(), HexFormat.of().formatHex(changed))))
                        .as("byte %d of proof %d", at, group)
                        .isPresent();
            }
        }
    }

    @Test
    void anotherTotalIsRefused() {
        BigInteger total = tree.total();
        ZkVerifier verifier = ZkTrees.verifier(root);
        assertThat(verifier.refusalOfTotal(total, tree.totalBlinding())).isEmpty();
        assertThat(verifier.refusalOfTotal(total.subtract(BigInteger.ONE), tree.totalBlinding()))
                .contains(ProofRefusal.TOTAL_DIFFERS);
        assertThat(verifier.refusalOfTotal(total.negate(), tree.totalBlinding()))
                .contains(ProofRefusal.TOTAL_DIFFERS);
        assertThat(verifier.refusalOfTotal(BigInteger.TWO.pow(300), tree.totalBlinding()))
                .contains(ProofRefusal.TOTAL_DIFFERS);
        assertThat(verifier.refusalOfTotal(total, ORDER)).contains(ProofRefusal.SCALAR_NOT_CANONICAL);
    }

    private Optional<ProofRefusal> changed(int at, UnaryOperator<ZkRangeProof> change) {
        return refusal(ZkTrees.rangeProof(proof, at, change));
    }

    private Optional<ProofRefusal> refusal(ZkProof changed) {
        return ZkTrees.verifier(root).refusal(changed);
    }
}

package org.ballast.proofs.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each reason to refuse a proof, told as that reason. */
class PlainVerifierTest {

    private static final Digest SECRET = Digest.of(new byte[Digest.BYTES]);
    private static final BigInteger MOST = BigInteger.ONE.shiftLeft(127).subtract(BigInteger.ONE);
    private static final AccountId ANA = new AccountId("Ana");
    private static final BigInteger HERS = BigInteger.valueOf(500);

    private final PlainTree tree = Trees.over(
            Map.of(
                    "Ana",
                    HERS,
                    "Bo",
                    BigInteger.TWO,
                    "Cy",
                    BigInteger.TEN,
                    "Di",
                    BigInteger.ONE,
                    "Ed",
                    BigInteger.ZERO),
            SECRET);
    private final PlainRoot root = tree.root("ETH", 1_000);
    private final PlainProof proof = tree.proof(ANA, HERS, SECRET).orElseThrow();

    @Test
    void aProofOfTheTreeHolds() {
        assertThat(Trees.verifier(root).refusal(proof)).isEmpty();
    }

    @Test
    void anotherBalanceIdSaltOrNeighbourDoesNotLeadToTheRoot() {
        PlainSibling first = proof.path().getFirst();

        assertRefused(Changes.balance(proof, HERS.add(BigInteger.ONE)), ProofRefusal.ROOT_HASH_DIFFERS);
        assertRefused(
                new PlainProof(new AccountId("ana"), HERS, proof.salt(), proof.index(), proof.path()),
                ProofRefusal.ROOT_HASH_DIFFERS);
        assertRefused(
                new PlainProof(ANA, HERS, root.hash(), proof.index(), proof.path()), ProofRefusal.ROOT_HASH_DIFFERS);
        assertRefused(
                Changes.sibling(
                        proof, 0, new PlainSibling(first.side(), first.sum().add(BigInteger.ONE), first.hash())),
                ProofRefusal.ROOT_HASH_DIFFERS);
    }

    @Test
    void aBalanceOutsideOfItsRangeIsRefused() {
        assertRefused(Changes.balance(proof, BigInteger.ONE.negate()), ProofRefusal.BALANCE_OUT_OF_RANGE);
        assertRefused(Changes.balance(proof, MOST.add(BigInteger.ONE)), ProofRefusal.BALANCE_OUT_OF_RANGE);
    }

    @Test
    void aNegativeNeighbourIsRefusedAsOneThatHidesWhatOthersAreOwed() {
        PlainSibling last = proof.path().getLast();

        assertRefused(
                Changes.sibling(proof, 2, new PlainSibling(last.side(), BigInteger.ONE.negate(), last.hash())),
                ProofRefusal.NEGATIVE_SUM);
    }

    @Test
    void sumsThatComeToMoreThanFitsAreRefused() {
        PlainSibling last = proof.path().getLast();

        assertRefused(
                Changes.sibling(proof, 2, new PlainSibling(last.side(), MOST, last.hash())), ProofRefusal.SUM_OVERFLOW);
        assertRefused(
                Changes.sibling(proof, 2, new PlainSibling(last.side(), MOST.add(BigInteger.ONE), last.hash())),
                ProofRefusal.SUM_OVERFLOW);
    }

    @Test
    void aWayOfAnotherLengthIsRefused() {
        List<PlainSibling> longer = new ArrayList<>(proof.path());
        longer.add(new PlainSibling(Side.RIGHT, BigInteger.ZERO, root.hash()));

        assertRefused(Changes.without(proof, 2), ProofRefusal.WRONG_PATH_LENGTH);
        assertRefused(new PlainProof(ANA, HERS, proof.salt(), proof.index(), longer), ProofRefusal.WRONG_PATH_LENGTH);
    }

    @Test
    void aLeafBehindTheLastAccountIsRefused() {
        assertRefused(Changes.index(proof, 5), ProofRefusal.INDEX_OUT_OF_RANGE);
        assertRefused(Changes.index(proof, -1), ProofRefusal.INDEX_OUT_OF_RANGE);
    }

    @Test
    void sidesThatAreNotThoseOfTheIndexAreRefused() {
        long other = proof.index() ^ 1;

        assertRefused(Changes.index(proof, other < 5 ? other : 0), ProofRefusal.SIDE_CONTRADICTS_INDEX);
    }

    @Test
    void aRootWithAnotherSumIsRefusedThoughItCommitsToIt() {
        PlainRoot understated = new PlainRoot("ETH", 1_000, 5, HERS, root.hash());

        assertThat(Trees.verifier(understated).refusal(proof)).contains(ProofRefusal.ROOT_SUM_DIFFERS);
    }

    @Test
    void aCertificateWhoseCommitmentIsNotOfItsOwnFieldsIsRefused() {
        for (PlainRoot changed : List.of(
                new PlainRoot("BTC", 1_000, 5, root.sum(), root.hash()),
                new PlainRoot("ETH", 1_001, 5, root.sum(), root.hash()),
                new PlainRoot("ETH", 1_000, 6, root.sum(), root.hash()),
                new PlainRoot("ETH", 1_000, 5, root.sum().subtract(BigInteger.ONE), root.hash()),
                new PlainRoot("ETH", 1_000, 5, root.sum(), proof.salt()),
                new PlainRoot("ETH", -1, 5, root.sum(), root.hash()))) {
            assertThat(new PlainVerifier(changed, root.commitment()).refusal(proof))
                    .contains(ProofRefusal.COMMITMENT_DIFFERS);
        }
    }

    @Test
    void aCertificateWithNumbersThatCannotBeIsRefused() {
        assertThat(rootOf(0, root.sum())).contains(ProofRefusal.ACCOUNTS_OUT_OF_RANGE);
        assertThat(rootOf(Long.MAX_VALUE, root.sum())).contains(ProofRefusal.ACCOUNTS_OUT_OF_RANGE);
        assertThat(rootOf(5, BigInteger.ONE.negate())).contains(ProofRefusal.NEGATIVE_SUM);
        assertThat(rootOf(5, MOST.add(BigInteger.ONE))).contains(ProofRefusal.SUM_OVERFLOW);
    }

    private Optional<ProofRefusal> rootOf(long accounts, BigInteger sum) {
        return new PlainVerifier(new PlainRoot("ETH", 1_000, accounts, sum, root.hash()), root.commitment())
                .refusalOfRoot();
    }

    private void assertRefused(PlainProof changed, ProofRefusal refusal) {
        assertThat(Trees.verifier(root).refusal(changed)).contains(refusal);
    }
}

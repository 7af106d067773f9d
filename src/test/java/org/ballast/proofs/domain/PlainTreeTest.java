package org.ballast.proofs.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Invariants of a thousand seeded trees, and what no tree is built over. */
class PlainTreeTest {

    private static final Digest SECRET = Digest.of(new byte[Digest.BYTES]);
    private static final BigInteger MOST = BigInteger.ONE.shiftLeft(127).subtract(BigInteger.ONE);

    @Test
    void inAThousandTreesEveryProofHoldsAndAnyChangeFlipsIt() {
        for (int seed = 0; seed < 1_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Digest secret = Trees.secret(random);
            Map<String, BigInteger> balances = Trees.balances(random);
            PlainTree tree = Trees.over(balances, secret);
            PlainRoot root = tree.root("BTC", 1_767_225_599_999L);
            PlainVerifier verifier = Trees.verifier(root);
            List<Map.Entry<String, BigInteger>> rows = List.copyOf(balances.entrySet());

            assertThat(tree.sum()).isEqualTo(Trees.sum(balances));
            rows.forEach(row ->
                    assertThat(verifier.refusal(proof(tree, row, secret))).isEmpty());
            PlainProof one = proof(tree, rows.get(random.nextInt(rows.size())), secret);
            for (PlainProof changed : Changes.each(one, random)) {
                assertThat(verifier.refusal(changed))
                        .as("seed %s, %s", seed, changed)
                        .isPresent();
            }
        }
    }

    @Test
    void theOrderOfTheRowsMakesNoDifference() {
        SplittableRandom random = new SplittableRandom(7);
        Map<String, BigInteger> balances = Trees.balances(random);
        PlainAccounts reversed = new PlainAccounts();
        List<Map.Entry<String, BigInteger>> rows = new ArrayList<>(balances.entrySet()).reversed();
        rows.forEach(row -> reversed.add(new AccountId(row.getKey()), row.getValue()));

        assertThat(PlainTree.over(reversed, SECRET).hash())
                .isEqualTo(Trees.over(balances, SECRET).hash());
    }

    @Test
    void leavesStandInTheOrderOfTheirHashesAlsoWhenThereAreManyOfThem() {
        PlainAccounts accounts = new PlainAccounts();
        IntStream.range(0, 20_000).forEach(at -> accounts.add(new AccountId("a" + at), BigInteger.valueOf(at)));
        PlainTree tree = PlainTree.over(accounts, SECRET);

        for (int leaf = 1; leaf < tree.accounts(); leaf++) {
            assertThat(tree.hash(0, leaf - 1).hex())
                    .isLessThan(tree.hash(0, leaf).hex());
        }
        assertThat(tree.sum(0, 20_000)).isZero();
        assertThat(tree.height()).isEqualTo(15);
    }

    @Test
    void oneAccountIsATreeOfItsLeafAlone() {
        PlainTree tree = Trees.over(Map.of("only", MOST), SECRET);
        PlainProof proof = tree.proof(new AccountId("only"), MOST, SECRET).orElseThrow();

        assertThat(proof.path()).isEmpty();
        assertThat(Trees.verifier(tree.root("BTC", 0)).refusal(proof)).isEmpty();
    }

    @Test
    void anAccountThatIsNotInTheTreeHasNoProof() {
        PlainTree tree = Trees.over(Map.of("A", BigInteger.TEN, "B", BigInteger.ONE), SECRET);

        assertThat(tree.proof(new AccountId("C"), BigInteger.TEN, SECRET)).isEmpty();
        assertThat(tree.proof(new AccountId("A"), BigInteger.ONE, SECRET)).isEmpty();
        assertThat(tree.proof(new AccountId("A"), BigInteger.ONE.negate(), SECRET))
                .isEmpty();
    }

    @Test
    void theSameAccountTwiceIsRefusedInEitherSpelling() {
        PlainAccounts accounts = new PlainAccounts();
        accounts.add(new AccountId("Zo\u00eb"), BigInteger.ONE);
        accounts.add(new AccountId("Zoe\u0308"), BigInteger.TWO);

        assertRefused(() -> PlainTree.over(accounts, SECRET), ProofRefusal.ACCOUNT_TWICE);
    }

    @Test
    void balancesThatComeToMoreThanFitsAreRefused() {
        assertRefused(() -> Trees.over(Map.of("A", MOST, "B", BigInteger.ONE), SECRET), ProofRefusal.SUM_OVERFLOW);
        assertThat(Trees.over(Map.of("A", MOST, "B", BigInteger.ZERO), SECRET).sum())
                .isEqualTo(MOST);
    }

    @Test
    void aBalanceOutsideOfItsRangeIsRefused() {
        PlainAccounts accounts = new PlainAccounts();

        assertRefused(
                () -> accounts.add(new AccountId("A"), BigInteger.ONE.negate()), ProofRefusal.BALANCE_OUT_OF_RANGE);
        assertRefused(
                () -> accounts.add(new AccountId("A"), MOST.add(BigInteger.ONE)), ProofRefusal.BALANCE_OUT_OF_RANGE);
        assertRefused(() -> PlainTree.over(accounts, SECRET), ProofRefusal.ACCOUNTS_OUT_OF_RANGE);
    }

    @Test
    void aNameOfAnAccountHasBytesThatFitAndWholeCharacters() {
        assertThat(new AccountId("ä".repeat(32_767) + "b").bytes()).hasSize(65_535);
        for (String wrong : List.of("", "ä".repeat(32_768), "a\ud800")) {
            assertThatThrownBy(() -> new AccountId(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static PlainProof proof(PlainTree tree, Map.Entry<String, BigInteger> row, Digest secret) {
        return tree.proof(new AccountId(row.getKey()), row.getValue(), secret).orElseThrow();
    }

    private static void assertRefused(Runnable work, ProofRefusal refusal) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        RefusedRowsException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}

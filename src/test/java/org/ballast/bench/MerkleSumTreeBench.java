package org.ballast.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ballast.proofs.domain.AccountId;
import org.ballast.proofs.domain.Digest;
import org.ballast.proofs.domain.PlainAccounts;
import org.ballast.proofs.domain.PlainProof;
import org.ballast.proofs.domain.PlainTree;
import org.junit.jupiter.api.Test;

/** A tree over a million accounts from their rows to the root, beside the bare SHA-256 of the same bytes, and its proofs. */
class MerkleSumTreeBench {

    private static final int ACCOUNTS = 1_000_000;
    private static final int PROOFS = 10_000;
    private static final int SPANS = 64;
    private static final double MOST_TIMES_THE_HASHES = 1.5;
    private static final Digest SECRET = Digest.of(new byte[Digest.BYTES]);

    private final String[] names =
            IntStream.range(0, ACCOUNTS).mapToObj(at -> "customer-" + at).toArray(String[]::new);

    @Test
    void buildsATreeOverAMillionAccounts() {
        Duration bare = Figures.warm(3, 7, this::bareHashes);
        Duration took = Figures.warm(3, 7, this::tree);

        Figures.print("Tree over 1,000,000 accounts, from rows to root", took, Duration.ofSeconds(2));
        Figures.print(
                "The same beside the bare SHA-256 of the same bytes, 1.5 times at most",
                took,
                Duration.ofNanos(Math.round(bare.toNanos() * MOST_TIMES_THE_HASHES)));
        PlainTree tree = tree();
        Figures.print("10,000 inclusion proofs", Figures.warm(3, 7, () -> proofs(tree)), Duration.ofSeconds(1));
    }

    private PlainTree tree() {
        PlainAccounts accounts = new PlainAccounts();
        for (int at = 0; at < ACCOUNTS; at++) {
            accounts.add(new AccountId(names[at]), BigInteger.valueOf(at));
        }
        return PlainTree.over(accounts, SECRET);
    }

    private int proofs(PlainTree tree) {
        int found = 0;
        for (int at = 0; at < PROOFS; at++) {
            Optional<PlainProof> proof =
                    tree.proof(new AccountId(names[at * 97]), BigInteger.valueOf(at * 97L), SECRET);
            found += proof.isPresent() ? 1 : 0;
        }
        assertThat(found).isEqualTo(PROOFS);
        return found;
    }

    /** What the tree gives to SHA-256: per account both passes of HMAC and the leaf, per parent its two children. */
    private int bareHashes() {
        return IntStream.range(0, SPANS)
                .parallel()
                .map(span -> bareHashes(ACCOUNTS / SPANS))
                .sum();
    }

    private static int bareHashes(int accounts) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            byte[] bytes = new byte[128];
            int seen = 0;
            for (int at = 0; at < accounts; at++) {
                seen += hash(sha256, bytes, 64 + 15) + hash(sha256, bytes, 64 + 32) + hash(sha256, bytes, 66);
                seen += hash(sha256, bytes, 97);
            }
            return seen;
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static int hash(MessageDigest sha256, byte[] bytes, int length) {
        sha256.update(bytes, 0, length);
        return sha256.digest()[0];
    }
}

package org.ballast.bench;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Duration;
import org.ballast.proofs.domain.AccountId;
import org.ballast.proofs.domain.Digest;
import org.ballast.proofs.domain.PlainAccounts;
import org.ballast.proofs.domain.ZkRoot;
import org.ballast.proofs.domain.ZkTree;

/** A tree of commitments in a process of its own, whose heap is as small as it is told to be. */
final class MillionCommitments {

    static final Digest SECRET = Digest.of(new byte[Digest.BYTES]);

    private MillionCommitments() {}

    /**
     * Builds a tree, proves one account, and tells how long it took and what the heap may hold at most.
     *
     * @param words the number of accounts
     */
    public static void main(String[] words) {
        int accounts = Integer.parseInt(words[0]);
        Figures.Timed<ZkTree> built = Figures.time(() -> ZkTree.over(rows(accounts), SECRET));
        ZkRoot root = built.result().root("BTC", 0);
        int levels = built.result()
                .proof(new AccountId("customer-" + accounts / 2), root, new SecureRandom())
                .map(proof -> proof.path().size())
                .orElseThrow();
        Duration took = built.took();
        System.out.println(
                "built " + took.toMillis() + " ms with " + Runtime.getRuntime().maxMemory() + " levels " + levels);
    }

    static PlainAccounts rows(int accounts) {
        PlainAccounts rows = new PlainAccounts();
        for (int at = 0; at < accounts; at++) {
            rows.add(new AccountId("customer-" + at), BigInteger.valueOf(at));
        }
        return rows;
    }
}

package org.ballast.proofs.domain;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;

/** Accounts of tests, their trees, and what is shown to a customer. */
final class Trees {

    private Trees() {}

    static PlainTree over(Map<String, BigInteger> balances, Digest secret) {
        PlainAccounts accounts = new PlainAccounts();
        balances.forEach((account, balance) -> accounts.add(new AccountId(account), balance));
        return PlainTree.over(accounts, secret);
    }

    static Digest secret(SplittableRandom random) {
        byte[] secret = new byte[Digest.BYTES];
        random.nextBytes(secret);
        return Digest.of(secret);
    }

    /** From 1 to 70 accounts of any script, with balances from 0 to beyond what a long holds. */
    static Map<String, BigInteger> balances(SplittableRandom random) {
        Map<String, BigInteger> balances = new LinkedHashMap<>();
        int accounts = 1 + random.nextInt(70);
        for (int at = 0; at < accounts; at++) {
            byte[] balance = new byte[1 + random.nextInt(14)];
            random.nextBytes(balance);
            balances.put(
                    "Ünal-账户-" + at + "-" + random.nextInt(1_000),
                    random.nextInt(8) == 0 ? BigInteger.ZERO : new BigInteger(1, balance));
        }
        return balances;
    }

    static BigInteger sum(Map<String, BigInteger> balances) {
        return balances.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    static PlainVerifier verifier(PlainRoot root) {
        return new PlainVerifier(root, root.commitment());
    }
}

package org.ballast.proofs.domain;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Trees of commitments of tests, and proofs with one thing changed. */
final class ZkTrees {

    static final SecureRandom RANDOM = new SecureRandom();
    static final Digest SECRET = Digest.of(new byte[Digest.BYTES]);

    private ZkTrees() {}

    /** Accounts "a-0", "a-1" and so on. */
    static PlainAccounts accounts(long... balances) {
        PlainAccounts accounts = new PlainAccounts();
        for (int at = 0; at < balances.length; at++) {
            accounts.add(new AccountId("a-" + at), BigInteger.valueOf(balances[at]));
        }
        return accounts;
    }

    static ZkProof proof(ZkTree tree, ZkRoot root, String account) {
        return tree.proof(new AccountId(account), root, RANDOM).orElseThrow();
    }

    static ZkVerifier verifier(ZkRoot root) {
        return new ZkVerifier(root, root.commitment());
    }

    static ZkProof account(ZkProof proof, String account) {
        return new ZkProof(
                new AccountId(account),
                proof.balance(),
                proof.salt(),
                proof.blinding(),
                proof.index(),
                proof.path(),
                proof.rangeProofs(),
                proof.transcript());
    }

    static ZkProof balance(ZkProof proof, BigInteger balance) {
        return new ZkProof(
                proof.account(),
                balance,
                proof.salt(),
                proof.blinding(),
                proof.index(),
                proof.path(),
                proof.rangeProofs(),
                proof.transcript());
    }

    static ZkProof secrets(ZkProof proof, Digest salt, Digest blinding) {
        return new ZkProof(
                proof.account(),
                proof.balance(),
                salt,
                blinding,
                proof.index(),
                proof.path(),
                proof.rangeProofs(),
                proof.transcript());
    }

    static ZkProof index(ZkProof proof, long index) {
        return new ZkProof(
                proof.account(),
                proof.balance(),
                proof.salt(),
                proof.blinding(),
                index,
                proof.path(),
                proof.rangeProofs(),
                proof.transcript());
    }

    static ZkProof path(ZkProof proof, List<ZkSibling> path) {
        return new ZkProof(
                proof.account(),
                proof.balance(),
                proof.salt(),
                proof.blinding(),
                proof.index(),
                path,
                proof.rangeProofs(),
                proof.transcript());
    }

    static ZkProof sibling(ZkProof proof, int at, UnaryOperator<ZkSibling> change) {
        List<ZkSibling> path = new ArrayList<>(proof.path());
        path.set(at, change.apply(path.get(at)));
        return path(proof, path);
    }

    static ZkProof rangeProofs(ZkProof proof, List<ZkRangeProof> rangeProofs) {
        return new ZkProof(
                proof.account(),
                proof.balance(),
                proof.salt(),
                proof.blinding(),
                proof.index(),
                proof.path(),
                rangeProofs,
                proof.transcript());
    }

    static ZkProof rangeProof(ZkProof proof, int at, UnaryOperator<ZkRangeProof> change) {
        List<ZkRangeProof> changed = new ArrayList<>(proof.rangeProofs());
        changed.set(at, change.apply(changed.get(at)));
        return rangeProofs(proof, changed);
    }

    static ZkProof transcript(ZkProof proof, List<ZkMessage> transcript) {
        return new ZkProof(
                proof.account(),
                proof.balance(),
                proof.salt(),
                proof.blinding(),
                proof.index(),
                proof.path(),
                proof.rangeProofs(),
                transcript);
    }

    static Digest flipped(Digest digest, int bit) {
        byte[] bytes = digest.bytes();
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        return Digest.of(bytes);
    }
}

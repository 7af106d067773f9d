package org.ballast.proofs.domain;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.ballast.rangeproofs.Blinding;
import org.ballast.rangeproofs.Commitment;
import org.ballast.rangeproofs.Opening;

/**
 * The leaves of a tree of commitments before they are ordered: a row for each account, then padding up to the power of two that is
 * at least twice the number of accounts. Each can be made again from the secret at any time.
 */
final class ZkLeaves {

    /** As many accounts as twice their hashes fit an array. */
    static final int MOST_ACCOUNTS = 1 << 24;

    /** Leaves that are made, and kept or made again, together. */
    static final int BLOCK = 64;

    private final PlainAccounts accounts;
    private final Digest secret;
    private final int size;

    /**
     * @throws RefusedRowsException if there is no account, or too many, a balance is 2^64 or more, or all together are
     */
    ZkLeaves(PlainAccounts accounts, Digest secret) {
        if (accounts.size() == 0 || accounts.size() > MOST_ACCOUNTS) {
            throw new RefusedRowsException(ProofRefusal.ACCOUNTS_OUT_OF_RANGE, "there is no account, or too many");
        }
        BigInteger total = BigInteger.ZERO;
        for (int row = 0; row < accounts.size(); row++) {
            if (accounts.high(row) != 0) {
                throw new RefusedRowsException(ProofRefusal.BALANCE_OUT_OF_RANGE, idOf(accounts, row));
            }
            total = total.add(Sums.whole(0, accounts.low(row)));
        }
        if (total.bitLength() > Long.SIZE) {
            throw new RefusedRowsException(ProofRefusal.SUM_OVERFLOW, "the balances come to 2^64 and more");
        }
        this.accounts = accounts;
        this.secret = secret;
        this.size = ZkTree.leaves(accounts.size());
    }

    int size() {
        return size;
    }

    /** Of the rows, in bytes. */
    long weight() {
        return accounts.weight();
    }

    int blockSize() {
        return Math.min(BLOCK, size);
    }

    /** The row of an account, or -1. */
    int rowOf(AccountId account) {
        byte[] id = account.bytes();
        for (int row = 0; row < accounts.size(); row++) {
            int from = accounts.from(row);
            if (Arrays.equals(accounts.ids(), from, from + accounts.length(row), id, 0, id.length)) {
                return row;
            }
        }
        return -1;
    }

    /**
     * All leaves, by row.
     *
     * @throws RefusedRowsException if an account stands there twice
     */
    ZkNodes all(TreeSteps steps) {
        ZkNodes leaves = new ZkNodes(size);
        long[] starts = new long[accounts.size()];
        IntStream.range(0, size / blockSize()).parallel().forEach(block -> {
            ZkSecrets secrets = new ZkSecrets(secret);
            ZkHasher hasher = new ZkHasher();
            for (int row = block * blockSize(); row < (block + 1) * blockSize(); row++) {
                make(row, leaves, row, secrets, hasher);
                if (row < starts.length) {
                    starts[row] = ByteBuffer.wrap(secrets.salt(id(row))).getLong();
                }
                steps.committed();
            }
        });
        refuseTheSameTwice(starts);
        return leaves;
    }

    /** A few leaves, made again. */
    ZkNodes some(int[] rows, int from, int count) {
        ZkNodes leaves = new ZkNodes(count);
        ZkSecrets secrets = new ZkSecrets(secret);
        ZkHasher hasher = new ZkHasher();
        for (int at = 0; at < count; at++) {
            make(rows[from + at], leaves, at, secrets, hasher);
        }
        return leaves;
    }

    private void make(int row, ZkNodes leaves, int node, ZkSecrets secrets, ZkHasher hasher) {
        if (row >= accounts.size()) {
            Blinding blinding = secrets.paddingBlinding(row);
            leaves.set(node, Commitment.toZero(blinding), secrets.paddingHash(row), new Opening(0, blinding));
            return;
        }
        byte[] id = id(row);
        Opening opening = new Opening(accounts.low(row), secrets.blinding(id));
        Commitment commitment = opening.commitment();
        leaves.set(node, commitment, hasher.leaf(id, secrets.salt(id), commitment.bytes()), opening);
    }

    /** One id has one salt, so that the ids themselves are compared only where salts begin alike. */
    private void refuseTheSameTwice(long[] starts) {
        Arrays.parallelSort(starts);
        boolean alike = IntStream.range(1, starts.length).anyMatch(at -> starts[at - 1] == starts[at]);
        Set<String> seen = new HashSet<>();
        for (int row = 0; alike && row < accounts.size(); row++) {
            if (!seen.add(idOf(accounts, row))) {
                throw new RefusedRowsException(ProofRefusal.ACCOUNT_TWICE, idOf(accounts, row));
            }
        }
    }

    private byte[] id(int row) {
        int from = accounts.from(row);
        return Arrays.copyOfRange(accounts.ids(), from, from + accounts.length(row));
    }

    private static String idOf(PlainAccounts accounts, int row) {
        return new String(accounts.ids(), accounts.from(row), accounts.length(row), StandardCharsets.UTF_8);
    }
}

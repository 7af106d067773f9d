package org.ballast.proofs.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** From accounts to the lowest level of a tree: salted, hashed, ordered by hash, and padded to a power of two. */
final class PlainLeaves {

    private final PlainAccounts accounts;
    private final byte[][] pads;
    private final byte[] hashes;
    private final long[] salts;

    private PlainLeaves(PlainAccounts accounts, Digest secret) {
        this.accounts = accounts;
        this.pads = PlainHasher.pads(secret);
        this.hashes = new byte[accounts.size() * Digest.BYTES];
        this.salts = new long[accounts.size()];
    }

    static PlainLevel of(PlainAccounts accounts, Digest secret) {
        PlainLeaves leaves = new PlainLeaves(accounts, secret);
        Spans.inParallel(accounts.size(), leaves::hash);
        leaves.refuseTheSameTwice();
        return leaves.ordered();
    }

    private void hash(int from, int to) {
        PlainHasher hasher = new PlainHasher();
        byte[] salt = new byte[Digest.BYTES];
        ByteBuffer start = ByteBuffer.wrap(salt);
        for (int row = from; row < to; row++) {
            int id = accounts.from(row);
            int length = accounts.length(row);
            hasher.salt(pads, accounts.ids(), id, length, salt, 0);
            hasher.leaf(
                    accounts.ids(),
                    id,
                    length,
                    salt,
                    accounts.high(row),
                    accounts.low(row),
                    hashes,
                    row * Digest.BYTES);
            salts[row] = start.getLong(0);
        }
    }

    /** One id has one salt, so that equal starts of salts are asked for, and only where there are any the ids themselves. */
    private void refuseTheSameTwice() {
        Arrays.parallelSort(salts);
        for (int at = 1; at < salts.length; at++) {
            if (salts[at - 1] == salts[at]) {
                refuseEqualIds();
                return;
            }
        }
    }

    private void refuseEqualIds() {
        Set<String> seen = new HashSet<>();
        for (int row = 0; row < accounts.size(); row++) {
            String id = new String(accounts.ids(), accounts.from(row), accounts.length(row), StandardCharsets.UTF_8);
            if (!seen.add(id)) {
                throw new RefusedRowsException(ProofRefusal.ACCOUNT_TWICE, id);
            }
        }
    }

    private PlainLevel ordered() {
        int[] order = LeafOrder.of(hashes, accounts.size());
        PlainLevel level = new PlainLevel(1 << PlainTree.heightFor(accounts.size()));
        Spans.inParallel(order.length, (from, to) -> fill(level, order, from, to));
        Spans.inParallel(
                level.nodes() - order.length, (from, to) -> pad(level, order.length + from, order.length + to));
        return level;
    }

    private void fill(PlainLevel level, int[] order, int from, int to) {
        for (int at = from; at < to; at++) {
            int row = order[at];
            System.arraycopy(hashes, row * Digest.BYTES, level.hashes, at * Digest.BYTES, Digest.BYTES);
            level.highs[at] = accounts.high(row);
            level.lows[at] = accounts.low(row);
        }
    }

    private static void pad(PlainLevel level, int from, int to) {
        PlainHasher hasher = new PlainHasher();
        for (int at = from; at < to; at++) {
            hasher.padding(at, level.hashes, at * Digest.BYTES);
        }
    }
}

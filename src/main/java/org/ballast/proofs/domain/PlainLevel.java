package org.ballast.proofs.domain;

import java.math.BigInteger;

/** The nodes of one height of a tree: their hashes and sums, as arrays. */
final class PlainLevel {

    static final int BYTES_OF_A_NODE = Digest.BYTES + Sums.BYTES;

    final byte[] hashes;
    final long[] highs;
    final long[] lows;

    PlainLevel(int nodes) {
        hashes = new byte[nodes * Digest.BYTES];
        highs = new long[nodes];
        lows = new long[nodes];
    }

    int nodes() {
        return highs.length;
    }

    Digest hash(int node) {
        return Digest.of(hashes, node * Digest.BYTES, (node + 1) * Digest.BYTES);
    }

    BigInteger sum(int node) {
        return Sums.whole(highs[node], lows[node]);
    }

    /** The level above. */
    PlainLevel parents() {
        PlainLevel above = new PlainLevel(nodes() / 2);
        Spans.inParallel(above.nodes(), (from, to) -> {
            PlainHasher hasher = new PlainHasher();
            for (int node = from; node < to; node++) {
                above.join(this, node, hasher);
            }
        });
        return above;
    }

    private void join(PlainLevel below, int node, PlainHasher hasher) {
        int left = 2 * node;
        int right = left + 1;
        long high = Sums.highOfSum(below.highs[left], below.lows[left], below.highs[right], below.lows[right]);
        if (high < 0) {
            throw new RefusedRowsException(ProofRefusal.SUM_OVERFLOW, "the balances come to 2^127 and more");
        }
        highs[node] = high;
        lows[node] = below.lows[left] + below.lows[right];
        hasher.left(below.highs[left], below.lows[left], below.hashes, left * Digest.BYTES)
                .right(
                        below.highs[right],
                        below.lows[right],
                        below.hashes,
                        right * Digest.BYTES,
                        hashes,
                        node * Digest.BYTES);
    }
}

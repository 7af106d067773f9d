package org.ballast.proofs.domain;

import java.util.Arrays;
import org.ballast.rangeproofs.Blinding;
import org.ballast.rangeproofs.Commitment;
import org.ballast.rangeproofs.Opening;

/** Nodes of one height with what their commitments hide, as arrays: 104 bytes each. */
final class ZkNodes {

    static final int BYTES_OF_A_NODE = 3 * Digest.BYTES + Long.BYTES;

    private final byte[] commitments;
    private final byte[] hashes;
    private final byte[] blindings;
    private final long[] values;

    ZkNodes(int nodes) {
        commitments = new byte[nodes * Digest.BYTES];
        hashes = new byte[nodes * Digest.BYTES];
        blindings = new byte[nodes * Digest.BYTES];
        values = new long[nodes];
    }

    int size() {
        return values.length;
    }

    byte[] hashes() {
        return hashes;
    }

    void set(int node, Commitment commitment, byte[] hash, Opening opening) {
        System.arraycopy(commitment.bytes(), 0, commitments, node * Digest.BYTES, Digest.BYTES);
        System.arraycopy(hash, 0, hashes, node * Digest.BYTES, Digest.BYTES);
        System.arraycopy(opening.blinding().bytes(), 0, blindings, node * Digest.BYTES, Digest.BYTES);
        values[node] = opening.value();
    }

    void copy(int node, ZkNodes from, int other) {
        System.arraycopy(from.commitments, other * Digest.BYTES, commitments, node * Digest.BYTES, Digest.BYTES);
        System.arraycopy(from.hashes, other * Digest.BYTES, hashes, node * Digest.BYTES, Digest.BYTES);
        System.arraycopy(from.blindings, other * Digest.BYTES, blindings, node * Digest.BYTES, Digest.BYTES);
        values[node] = from.values[other];
    }

    Digest commitment(int node) {
        return Digest.of(bytes(commitments, node));
    }

    Digest hash(int node) {
        return Digest.of(bytes(hashes, node));
    }

    Opening opening(int node) {
        return new Opening(values[node], Blinding.decode(bytes(blindings, node)).orElseThrow());
    }

    /** The level above. */
    ZkNodes parents() {
        ZkNodes above = new ZkNodes(size() / 2);
        ZkHasher hasher = new ZkHasher();
        for (int node = 0; node < above.size(); node++) {
            int left = 2 * node;
            int right = left + 1;
            Opening first = opening(left);
            Opening second = opening(right);
            byte[] leftBytes = bytes(commitments, left);
            byte[] rightBytes = bytes(commitments, right);
            above.set(
                    node,
                    decoded(leftBytes).plus(decoded(rightBytes)),
                    hasher.node(leftBytes, bytes(hashes, left), rightBytes, bytes(hashes, right)),
                    new Opening(first.value() + second.value(), first.blinding().plus(second.blinding())));
        }
        return above;
    }

    private static Commitment decoded(byte[] encoded) {
        return Commitment.decode(encoded).orElseThrow();
    }

    private static byte[] bytes(byte[] all, int node) {
        return Arrays.copyOfRange(all, node * Digest.BYTES, (node + 1) * Digest.BYTES);
    }
}

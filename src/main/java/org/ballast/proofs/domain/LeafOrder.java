package org.ballast.proofs.domain;

import java.util.Arrays;

/**
 * The order of leaves by their hashes. Hashes are spread evenly, so leaves go into about as many drawers by the
 * first bits, and each drawer, of one or two, is put in order by hand.
 */
final class LeafOrder {

    private LeafOrder() {}

    /** Which row stands at which position, ascending by the hashes read without sign. */
    static int[] of(byte[] hashes, int rows) {
        int bits = Math.max(1, Integer.SIZE - 1 - Integer.numberOfLeadingZeros(rows));
        int[] starts = new int[(1 << bits) + 1];
        for (int row = 0; row < rows; row++) {
            starts[drawer(hashes, row, bits) + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] order = new int[rows];
        int[] next = Arrays.copyOf(starts, starts.length - 1);
        for (int row = 0; row < rows; row++) {
            order[next[drawer(hashes, row, bits)]++] = row;
        }
        Spans.inParallel(1 << bits, (from, to) -> {
            for (int drawer = from; drawer < to; drawer++) {
                sort(order, starts[drawer], starts[drawer + 1], hashes);
            }
        });
        return order;
    }

    private static int drawer(byte[] hashes, int row, int bits) {
        int at = row * Digest.BYTES;
        int first = (hashes[at] & 0xff) << 24
                | (hashes[at + 1] & 0xff) << 16
                | (hashes[at + 2] & 0xff) << 8
                | (hashes[at + 3] & 0xff);
        return first >>> (Integer.SIZE - bits);
    }

    private static void sort(int[] order, int from, int to, byte[] hashes) {
        for (int at = from + 1; at < to; at++) {
            int row = order[at];
            int before = at - 1;
            while (before >= from && compare(hashes, order[before], hashes, row) > 0) {
                order[before + 1] = order[before];
                before--;
            }
            order[before + 1] = row;
        }
    }

    static int compare(byte[] left, int leftNode, byte[] right, int rightNode) {
        int leftAt = leftNode * Digest.BYTES;
        int rightAt = rightNode * Digest.BYTES;
        return Arrays.compareUnsigned(left, leftAt, leftAt + Digest.BYTES, right, rightAt, rightAt + Digest.BYTES);
    }
}

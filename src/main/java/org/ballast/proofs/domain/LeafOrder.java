package org.ballast.proofs.domain;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The order of leaves by their hashes. Of each hash the first bits are put before the number of its row, so that numbers are
 * sorted; hashes that begin alike, hardly any, are then put in order by the whole of them.
 */
final class LeafOrder {

    private static final VarHandle START = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final long ROW = PlainAccounts.MOST - 1L;

    private LeafOrder() {}

    /** Which row stands at which position, ascending by the hashes read without sign. */
    static int[] of(byte[] hashes, int rows) {
        long[] keys = new long[rows];
        Spans.inParallel(rows, (from, to) -> {
            for (int row = from; row < to; row++) {
                keys[row] = ((start(hashes, row) ^ Long.MIN_VALUE) & ~ROW) | row;
            }
        });
        Arrays.parallelSort(keys);
        for (int at = 1; at < rows; at++) {
            sink(keys, at, hashes);
        }
        int[] order = new int[rows];
        Arrays.setAll(order, at -> row(keys[at]));
        return order;
    }

    /** Moves a row down past those that begin as it does and are greater. */
    private static void sink(long[] keys, int at, byte[] hashes) {
        long key = keys[at];
        int before = at - 1;
        while (before >= 0
                && (keys[before] & ~ROW) == (key & ~ROW)
                && compare(hashes, row(keys[before]), hashes, row(key)) > 0) {
            keys[before + 1] = keys[before];
            before--;
        }
        keys[before + 1] = key;
    }

    private static long start(byte[] hashes, int row) {
        return (long) START.get(hashes, row * Digest.BYTES);
    }

    private static int row(long key) {
        return (int) (key & ROW);
    }

    static int compare(byte[] left, int leftNode, byte[] right, int rightNode) {
        int leftAt = leftNode * Digest.BYTES;
        int rightAt = rightNode * Digest.BYTES;
        return Arrays.compareUnsigned(left, leftAt, leftAt + Digest.BYTES, right, rightAt, rightAt + Digest.BYTES);
    }
}

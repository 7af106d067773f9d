package org.ballast.proofs.domain;

import java.math.BigInteger;
import java.util.Arrays;

/** Accounts and their balances, packed: a million of them take the room of their bytes. Filled by one thread. */
public final class PlainAccounts {

    /** As many leaves as an array of hashes can hold. */
    public static final int MOST = 1 << 25;

    private static final int FIRST_ROOM = 16;

    private byte[] ids = new byte[FIRST_ROOM * Digest.BYTES];
    private int[] ends = new int[FIRST_ROOM];
    private long[] highs = new long[FIRST_ROOM];
    private long[] lows = new long[FIRST_ROOM];
    private int size;

    /**
     * @param balance in the smallest unit, from 0 to 2^127 - 1
     * @throws RefusedRowsException if the balance is outside of that, or there are too many accounts
     */
    public void add(AccountId account, BigInteger balance) {
        if (!Sums.isInRange(balance)) {
            throw new RefusedRowsException(ProofRefusal.BALANCE_OUT_OF_RANGE, account.text());
        }
        byte[] id = account.bytes();
        int from = from(size);
        if (size == MOST || id.length > Integer.MAX_VALUE - 8 - from) {
            throw new RefusedRowsException(ProofRefusal.ACCOUNTS_OUT_OF_RANGE, "there are more than fit");
        }
        makeRoom(from + id.length);
        System.arraycopy(id, 0, ids, from, id.length);
        ends[size] = from + id.length;
        highs[size] = Sums.high(balance);
        lows[size] = Sums.low(balance);
        size++;
    }

    private void makeRoom(int bytes) {
        if (bytes > ids.length) {
            ids = Arrays.copyOf(ids, grown(ids.length, bytes));
        }
        if (size == ends.length) {
            int room = grown(size, size + 1);
            ends = Arrays.copyOf(ends, room);
            highs = Arrays.copyOf(highs, room);
            lows = Arrays.copyOf(lows, room);
        }
    }

    private static int grown(int now, int needed) {
        return Math.clamp(now * 2L, needed, Integer.MAX_VALUE - 8);
    }

    public int size() {
        return size;
    }

    /** What they take of the memory, in bytes. */
    long weight() {
        return ids.length + (long) ends.length * (Integer.BYTES + Sums.BYTES);
    }

    byte[] ids() {
        return ids;
    }

    int from(int row) {
        return row == 0 ? 0 : ends[row - 1];
    }

    int length(int row) {
        return ends[row] - from(row);
    }

    long high(int row) {
        return highs[row];
    }

    long low(int row) {
        return lows[row];
    }
}

package org.ballast.liabilities.domain;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.ballast.audit.domain.Sha256;

/**
 * The rows of one file, packed: a million of them take some fifty megabytes. They are put in the order of {@link AccountHash},
 * in which the same rows have the same hash however their file was ordered, and the same id stands beside itself.
 */
public final class BalanceRows {

    private static final int FIRST_ROOM = 64;
    private static final BigInteger LOW_HALF =
            BigInteger.ONE.shiftLeft(Long.SIZE).subtract(BigInteger.ONE);

    private byte[] ids = new byte[FIRST_ROOM * Long.BYTES];
    private int[] ends = new int[FIRST_ROOM];
    private long[] hashHighs = new long[FIRST_ROOM];
    private long[] hashLows = new long[FIRST_ROOM];
    private long[] highs = new long[FIRST_ROOM];
    private long[] lows = new long[FIRST_ROOM];
    private int[] lines = new int[FIRST_ROOM];
    private int size;

    /**
     * Takes a row.
     *
     * @param balance between -2^127 and 2^127
     */
    public void add(String account, BigInteger balance, long line) {
        byte[] id = account.getBytes(StandardCharsets.UTF_8);
        int from = from(size);
        makeRoom(from + id.length);
        System.arraycopy(id, 0, ids, from, id.length);
        ends[size] = from + id.length;
        AccountHash hash = AccountHash.ofBytes(id);
        hashHighs[size] = hash.high();
        hashLows[size] = hash.low();
        highs[size] = balance.shiftRight(Long.SIZE).longValue();
        lows[size] = balance.longValue();
        lines[size] = Math.toIntExact(line);
        size++;
    }

    private void makeRoom(int bytes) {
        if (bytes > ids.length) {
            ids = Arrays.copyOf(ids, grown(ids.length, bytes));
        }
        if (size == ends.length) {
            int room = grown(size, size + 1);
            ends = Arrays.copyOf(ends, room);
            hashHighs = Arrays.copyOf(hashHighs, room);
            hashLows = Arrays.copyOf(hashLows, room);
            highs = Arrays.copyOf(highs, room);
            lows = Arrays.copyOf(lows, room);
            lines = Arrays.copyOf(lines, room);
        }
    }

    private static int grown(int now, int needed) {
        return Math.clamp(now * 2L, needed, Integer.MAX_VALUE - 8);
    }

    public int size() {
        return size;
    }

    /** The rows by the hashes of their ids. */
    public int[] order() {
        Integer[] rows = IntStream.range(0, size).boxed().toArray(Integer[]::new);
        Arrays.parallelSort(rows, this::compare);
        return Arrays.stream(rows).mapToInt(Integer::intValue).toArray();
    }

    private int compare(int one, int other) {
        int byHigh = Long.compareUnsigned(hashHighs[one], hashHighs[other]);
        int byHash = byHigh != 0 ? byHigh : Long.compareUnsigned(hashLows[one], hashLows[other]);
        return byHash != 0 ? byHash : Integer.compare(one, other);
    }

    /** Whether two rows have the same id. */
    public boolean sameAccount(int one, int other) {
        return hashHighs[one] == hashHighs[other] && hashLows[one] == hashLows[other];
    }

    /** SHA-256 over accounts and balances in an order, as 64 hexadecimal digits. */
    public String hash(int[] order) {
        MessageDigest digest = Sha256.digest();
        ByteBuffer row = ByteBuffer.allocate(4 * Long.BYTES);
        for (int at : order) {
            row.clear()
                    .putLong(hashHighs[at])
                    .putLong(hashLows[at])
                    .putLong(highs[at])
                    .putLong(lows[at]);
            digest.update(row.array());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    public String account(int row) {
        int from = from(row);
        return new String(ids, from, ends[row] - from, StandardCharsets.UTF_8);
    }

    public String accountHash(int row) {
        return AccountHash.hex(hashHighs[row], hashLows[row]);
    }

    /** In the smallest unit; below zero where the customer owes. */
    public BigInteger balance(int row) {
        return BigInteger.valueOf(highs[row])
                .shiftLeft(Long.SIZE)
                .or(BigInteger.valueOf(lows[row]).and(LOW_HALF));
    }

    public boolean isNegative(int row) {
        return highs[row] < 0;
    }

    public int line(int row) {
        return lines[row];
    }

    private int from(int row) {
        return row == 0 ? 0 : ends[row - 1];
    }
}

package org.ballast.rangeproofs;

/** The 200 bytes of Keccak-f[1600] (FIPS 202), read and written a byte at a time. */
final class KeccakState {

    private static final long[] ROUNDS = {
        0x0000000000000001L, 0x0000000000008082L, 0x800000000000808AL, 0x8000000080008000L,
        0x000000000000808BL, 0x0000000080000001L, 0x8000000080008081L, 0x8000000000008009L,
        0x000000000000008AL, 0x0000000000000088L, 0x0000000080008009L, 0x000000008000000AL,
        0x000000008000808BL, 0x800000000000008BL, 0x8000000000008089L, 0x8000000000008003L,
        0x8000000000008002L, 0x8000000000000080L, 0x000000000000800AL, 0x800000008000000AL,
        0x8000000080008081L, 0x8000000000008080L, 0x0000000080000001L, 0x8000000080008008L
    };
    private static final int[] TURNS = {
        1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44
    };
    private static final int[] LANES = {
        10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1
    };

    private final long[] lanes;

    KeccakState() {
        this(new long[25]);
    }

    private KeccakState(long[] lanes) {
        this.lanes = lanes;
    }

    KeccakState copy() {
        return new KeccakState(lanes.clone());
    }

    void add(int position, int octet) {
        lanes[position >> 3] ^= (octet & 0xFFL) << ((position & 7) << 3);
    }

    byte at(int position) {
        return (byte) (lanes[position >> 3] >>> ((position & 7) << 3));
    }

    void clear(int position) {
        lanes[position >> 3] &= ~(0xFFL << ((position & 7) << 3));
    }

    void permute() {
        long[] columns = new long[5];
        for (long constant : ROUNDS) {
            mixColumns(columns);
            turnLanes();
            mixRows(columns);
            lanes[0] ^= constant;
        }
    }

    private void mixColumns(long[] columns) {
        for (int x = 0; x < 5; x++) {
            columns[x] = lanes[x] ^ lanes[x + 5] ^ lanes[x + 10] ^ lanes[x + 15] ^ lanes[x + 20];
        }
        for (int x = 0; x < 5; x++) {
            long parity = columns[(x + 4) % 5] ^ Long.rotateLeft(columns[(x + 1) % 5], 1);
            for (int y = 0; y < 25; y += 5) {
                lanes[y + x] ^= parity;
            }
        }
    }

    private void turnLanes() {
        long carried = lanes[1];
        for (int step = 0; step < 24; step++) {
            long next = lanes[LANES[step]];
            lanes[LANES[step]] = Long.rotateLeft(carried, TURNS[step]);
            carried = next;
        }
    }

    private void mixRows(long[] row) {
        for (int y = 0; y < 25; y += 5) {
            System.arraycopy(lanes, y, row, 0, 5);
            for (int x = 0; x < 5; x++) {
                lanes[y + x] = row[x] ^ (~row[(x + 1) % 5] & row[(x + 2) % 5]);
            }
        }
    }
}

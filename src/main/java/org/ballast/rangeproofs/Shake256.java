package org.ballast.rangeproofs;

/** SHAKE256 (FIPS 202): as many bytes as are asked for, all following from one input. */
final class Shake256 {

    private static final int RATE = 136;

    private final KeccakState state = new KeccakState();
    private int position;

    /** @param input what was absorbed, whole */
    Shake256(byte[] input) {
        for (byte octet : input) {
            state.add(position++, octet);
            if (position == RATE) {
                state.permute();
                position = 0;
            }
        }
        state.add(position, 0x1F);
        state.add(RATE - 1, 0x80);
        state.permute();
        position = 0;
    }

    /** The next bytes. */
    byte[] next(int length) {
        byte[] bytes = new byte[length];
        for (int at = 0; at < length; at++) {
            if (position == RATE) {
                state.permute();
                position = 0;
            }
            bytes[at] = state.at(position++);
        }
        return bytes;
    }
}

package org.ballast.rangeproofs;

/** The three operations of STROBE-128 v1.0.2 that Merlin uses: meta-AD, AD and PRF. */
final class Strobe {

    private static final int RATE = 166;
    private static final int INBOUND = 1;
    private static final int APPLICATION = 1 << 1;
    private static final int CIPHER = 1 << 2;
    private static final int META = 1 << 4;

    private final KeccakState state;
    private int position;
    private int began;

    Strobe(byte[] protocol) {
        state = new KeccakState();
        byte[] opening = {1, (byte) (RATE + 2), 1, 0, 1, 96, 'S', 'T', 'R', 'O', 'B', 'E', 'v', '1', '.', '0', '.', '2'
        };
        for (int at = 0; at < opening.length; at++) {
            state.add(at, opening[at]);
        }
        state.permute();
        describe(protocol);
    }

    private Strobe(Strobe other) {
        state = other.state.copy();
        position = other.position;
        began = other.began;
    }

    Strobe copy() {
        return new Strobe(this);
    }

    /** meta-AD: what the following data are. */
    void describe(byte[] data) {
        begin(META | APPLICATION);
        absorb(data);
    }

    /** The same, going on with the meta-AD that was begun. */
    void describeFurther(byte[] data) {
        absorb(data);
    }

    /** AD: data that both sides know. */
    void take(byte[] data) {
        begin(APPLICATION);
        absorb(data);
    }

    /** PRF: bytes that follow from all that was taken. */
    byte[] give(int length) {
        begin(INBOUND | APPLICATION | CIPHER);
        byte[] bytes = new byte[length];
        for (int at = 0; at < length; at++) {
            bytes[at] = state.at(position);
            state.clear(position);
            step();
        }
        return bytes;
    }

    private void begin(int flags) {
        int before = began;
        began = position + 1;
        absorb(new byte[] {(byte) before, (byte) flags});
        if ((flags & CIPHER) != 0 && position != 0) {
            run();
        }
    }

    private void absorb(byte[] data) {
        for (byte octet : data) {
            state.add(position, octet);
            step();
        }
    }

    private void step() {
        position++;
        if (position == RATE) {
            run();
        }
    }

    private void run() {
        state.add(position, began);
        state.add(position + 1, 0x04);
        state.add(RATE + 1, 0x80);
        state.permute();
        position = 0;
        began = 0;
    }
}

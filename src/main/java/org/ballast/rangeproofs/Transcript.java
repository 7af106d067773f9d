package org.ballast.rangeproofs;

import cafe.cryptography.curve25519.Scalar;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A Merlin transcript: what was said so far, in order and with its labels, from which each challenge follows. Byte for byte that of
 * the crate {@code merlin} ("Merlin v1.0"). It changes with each message and belongs to one thread.
 */
public final class Transcript {

    private static final int CHALLENGE_BYTES = 64;

    private final Strobe strobe;

    private Transcript(Strobe strobe) {
        this.strobe = strobe;
    }

    /**
     * A fresh transcript.
     *
     * @param label what the application is, appended as "dom-sep"
     */
    public static Transcript of(String label) {
        return new Transcript(new Strobe(ascii("Merlin v1.0"))).append("dom-sep", ascii(label));
    }

    /**
     * Says a message.
     *
     * @param label what it is
     * @param message the bytes
     * @return this transcript
     */
    public Transcript append(String label, byte[] message) {
        strobe.describe(ascii(label));
        strobe.describeFurther(littleEndian(message.length));
        strobe.take(message);
        return this;
    }

    /** Bytes that follow from all that was said; they are said with it. */
    public byte[] challenge(String label, int length) {
        strobe.describe(ascii(label));
        strobe.describeFurther(littleEndian(length));
        return strobe.give(length);
    }

    /** Another transcript that has heard the same. */
    public Transcript copy() {
        return new Transcript(strobe.copy());
    }

    /** A number as dalek appends it: 64 bits, little-endian. */
    void appendNumber(String label, long number) {
        append(
                label,
                ByteBuffer.allocate(Long.BYTES)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putLong(number)
                        .array());
    }

    void appendScalar(String label, Scalar scalar) {
        append(label, scalar.toByteArray());
    }

    /** A point that must not be the identity, which would cancel what it stands for. */
    void appendPoint(String label, byte[] encoded) throws RangeProofException {
        if (Arrays.equals(encoded, Points.IDENTITY_ENCODED)) {
            throw new RangeProofException(RangeProofRefusal.IDENTITY_POINT);
        }
        append(label, encoded);
    }

    Scalar challengeScalar(String label) {
        return Scalar.fromBytesModOrderWide(challenge(label, CHALLENGE_BYTES));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] littleEndian(int length) {
        return ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(length)
                .array();
    }
}

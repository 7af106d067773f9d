package org.ballast.proofs.domain;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Thirty-two bytes: a hash, a salt, or an encoded point; told as 64 lower-case hexadecimal digits. */
public final class Digest {

    public static final int BYTES = 32;

    private static final HexFormat HEX = HexFormat.of();

    private final byte[] bytes;

    private Digest(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * @throws IllegalArgumentException unless they are 32 bytes
     */
    public static Digest of(byte[] bytes) {
        return of(bytes, 0, bytes.length);
    }

    static Digest of(byte[] source, int from, int to) {
        if (to - from != BYTES) {
            throw new IllegalArgumentException("A digest has 32 bytes, not " + (to - from));
        }
        return new Digest(Arrays.copyOfRange(source, from, to));
    }

    /** The bytes of 64 lower-case hexadecimal digits; empty for any other text. */
    public static Optional<Digest> parse(String hex) {
        if (hex.length() != 2 * BYTES || !hex.chars().allMatch(Digest::isLowerHex)) {
            return Optional.empty();
        }
        return Optional.of(new Digest(HEX.parseHex(hex)));
    }

    static boolean isLowerHex(int character) {
        return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'f');
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    void writeTo(byte[] target, int at) {
        System.arraycopy(bytes, 0, target, at, BYTES);
    }

    public String hex() {
        return HEX.formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Digest digest && Arrays.equals(bytes, digest.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}

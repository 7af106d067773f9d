package org.ballast.reserves.signatures;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.digests.SHA256Digest;

/** Base58 as Bitcoin and Solana write bytes, and Base58Check with its four bytes of SHA-256 twice. */
final class Base58 {

    private static final String ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(ALPHABET.length());
    private static final int CHECK = 4;
    private static final int LONGEST = 128;

    private Base58() {}

    static String encode(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        BigInteger number = new BigInteger(1, bytes);
        while (number.signum() > 0) {
            BigInteger[] parts = number.divideAndRemainder(BASE);
            text.append(ALPHABET.charAt(parts[1].intValue()));
            number = parts[0];
        }
        for (int i = 0; i < bytes.length && bytes[i] == 0; i++) {
            text.append(ALPHABET.charAt(0));
        }
        return text.reverse().toString();
    }

    /** The bytes, empty where the text is none. */
    static Optional<byte[]> decode(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        BigInteger number = BigInteger.ZERO;
        for (int i = 0; i < text.length(); i++) {
            int digit = ALPHABET.indexOf(text.charAt(i));
            if (digit < 0) {
                return Optional.empty();
            }
            number = number.multiply(BASE).add(BigInteger.valueOf(digit));
        }
        int zeros = 0;
        while (zeros < text.length() && text.charAt(zeros) == ALPHABET.charAt(0)) {
            zeros++;
        }
        byte[] magnitude = number.signum() == 0 ? new byte[0] : Bytes.unsigned(number);
        return Optional.of(Bytes.join(new byte[zeros], magnitude));
    }

    static String encodeChecked(byte[] payload) {
        return encode(Bytes.join(payload, check(payload)));
    }

    /** What stands before the check, empty where the check is another. */
    static Optional<byte[]> decodeChecked(String text) {
        return decode(text).filter(all -> all.length > CHECK).flatMap(all -> {
            byte[] payload = Arrays.copyOf(all, all.length - CHECK);
            byte[] told = Arrays.copyOfRange(all, payload.length, all.length);
            return Arrays.equals(check(payload), told) ? Optional.of(payload) : Optional.empty();
        });
    }

    private static byte[] check(byte[] payload) {
        return Arrays.copyOf(Bytes.digest(new SHA256Digest(), Bytes.digest(new SHA256Digest(), payload)), CHECK);
    }
}

package org.ballast.rangeproofs;

import cafe.cryptography.curve25519.Scalar;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.List;

/**
 * The secret randomness inside one range proof: HKDF(K, proof input) XOR random bytes. Where the machine's randomness fails, two
 * different proofs still have different nonces, since their input differs; where K is known, the random bytes still hide.
 */
final class Nonces {

    private static final byte[] PURPOSE = "range-proof-nonce".getBytes(StandardCharsets.US_ASCII);

    private final Hkdf hkdf;
    private final SecureRandom random;
    private final byte[] input;
    private int given;

    /**
     * The nonces of one proof.
     *
     * @param key the secret K
     * @param heard the transcript before the proof, which is left as it is
     * @param openings what is proved
     */
    Nonces(byte[] key, SecureRandom random, Transcript heard, List<Opening> openings, int bits) {
        this.hkdf = new Hkdf(key);
        this.random = random;
        this.input = input(heard, openings, bits);
    }

    Scalar next() {
        byte[] purpose = ByteBuffer.allocate(PURPOSE.length + input.length + Integer.BYTES)
                .put(PURPOSE)
                .put(input)
                .putInt(given++)
                .array();
        byte[] bytes = hkdf.expand(purpose, Scalars.WIDE_BYTES);
        byte[] fresh = new byte[Scalars.WIDE_BYTES];
        random.nextBytes(fresh);
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] ^= fresh[at];
        }
        return Scalar.fromBytesModOrderWide(bytes);
    }

    Scalar[] next(int count) {
        Scalar[] nonces = new Scalar[count];
        for (int at = 0; at < count; at++) {
            nonces[at] = next();
        }
        return nonces;
    }

    private static byte[] input(Transcript heard, List<Opening> openings, int bits) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(heard.copy().challenge("nonce", Scalars.BYTES));
            digest.update((byte) bits);
            for (Opening opening : openings) {
                digest.update(
                        ByteBuffer.allocate(Long.BYTES).putLong(opening.value()).array());
                digest.update(opening.blinding().bytes());
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}

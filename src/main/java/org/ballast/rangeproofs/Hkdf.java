package org.ballast.rangeproofs;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * HKDF-SHA256 (RFC 5869) with an empty salt: many secrets that follow from one, each by what it is for. One of these belongs to one
 * thread; the pseudorandom key that it extracted once is kept.
 */
public final class Hkdf {

    private static final String HMAC = "HmacSHA256";
    private static final int BLOCK = 32;
    private static final int MOST_BLOCKS = 255;

    private final Mac mac;

    /**
     * Extracts.
     *
     * @param secret the keying material, at least 32 random bytes
     */
    public Hkdf(byte[] secret) {
        byte[] extracted = keyed(new byte[BLOCK]).doFinal(secret);
        mac = keyed(extracted);
        Arrays.fill(extracted, (byte) 0);
    }

    /**
     * Expands.
     *
     * @param purpose what the bytes are for
     * @param length how many, at most 8,160
     */
    public byte[] expand(byte[] purpose, int length) {
        if (length > MOST_BLOCKS * BLOCK) {
            throw new IllegalArgumentException("more than HKDF gives");
        }
        byte[] expanded = new byte[length];
        byte[] block = {};
        for (int at = 0, counter = 1; at < length; at += BLOCK, counter++) {
            mac.update(block);
            mac.update(purpose);
            mac.update((byte) counter);
            block = mac.doFinal();
            System.arraycopy(block, 0, expanded, at, Math.min(BLOCK, length - at));
        }
        return expanded;
    }

    private static Mac keyed(byte[] key) {
        try {
            Mac keyed = Mac.getInstance(HMAC);
            keyed.init(new SecretKeySpec(key, HMAC));
            return keyed;
        } catch (NoSuchAlgorithmException | InvalidKeyException missing) {
            throw new IllegalStateException(missing);
        }
    }
}

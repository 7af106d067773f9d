package org.ballast.access.domain;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as it is kept: PBKDF2 with HMAC-SHA-512, 210,000 iterations (OWASP Password Storage Cheat Sheet, 2023) and a
 * random salt of 16 bytes, written {@code pbkdf2-sha512:iterations:salt:hash} in Base64.
 *
 * @param text the hash in that form
 */
public record PasswordHash(String text) {

    /** What is checked for an unknown user, so that the answer takes as long as for a known one. */
    public static final PasswordHash OF_NOBODY =
            new PasswordHash("pbkdf2-sha512:210000:AAAAAAAAAAAAAAAAAAAAAA==:" + "A".repeat(86) + "==");

    private static final String SCHEME = "pbkdf2-sha512";
    private static final int ITERATIONS = 210_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 512;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static PasswordHash of(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder();
        return new PasswordHash(SCHEME + ":" + ITERATIONS + ":" + base64.encodeToString(salt) + ":"
                + base64.encodeToString(derive(password, salt, ITERATIONS)));
    }

    /**
     * Takes the same time for a right and a wrong password.
     *
     * @throws IllegalStateException if the text is not a hash of this form
     */
    public boolean matches(String password) {
        String[] parts = text.split(":", -1);
        if (parts.length != 4 || !parts[0].equals(SCHEME)) {
            throw new IllegalStateException("a password hash of an unknown scheme");
        }
        Base64.Decoder base64 = Base64.getDecoder();
        byte[] derived = derive(password, base64.decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(derived, base64.decode(parts[3]));
    }

    /** A short mark that changes with the password, by which a session notices that the password was changed. */
    public String stamp() {
        return new TokenSecret(text).hash().substring(0, 16);
    }

    private static byte[] derive(String password, byte[] salt, int iterations) {
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, iterations, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        } finally {
            spec.clearPassword();
        }
    }

    /** Never shows the hash. */
    @Override
    public String toString() {
        return "PasswordHash";
    }
}

package org.ballast.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts secrets for the database: AES-256-GCM with a random nonce of 12 bytes, under a key for each purpose and bound to whose
 * secret it is, as the user's name of a second factor, so that no row's secret serves another one.
 */
@ApplicationScoped
public class SealedSecrets {

    private static final String VERSION = "1:";
    private static final String PURPOSE = "secrets of second factors";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private KeySource keys;

    String seal(String user, String secret) {
        return seal(PURPOSE, user, secret);
    }

    /** Of a second factor; empty if it was sealed under a key that is not there any more or for another user, or changed since. */
    Optional<String> open(String user, String sealed) {
        return open(PURPOSE, user, sealed);
    }

    /**
     * The text that is kept.
     *
     * @param purpose as {@link KeySource} takes it
     * @param owner whose secret it is: for nobody else it opens
     */
    public String seal(String purpose, String owner, String secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, keys.keysFor(purpose).getFirst(), owner, nonce)
                    .doFinal(secret.getBytes(StandardCharsets.UTF_8));
            byte[] both = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, both, NONCE_BYTES, sealed.length);
            return VERSION + Base64.getEncoder().encodeToString(both);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Empty if it was sealed under a key that is not there any more or for another owner, or changed since. */
    public Optional<String> open(String purpose, String owner, String sealed) {
        return keys.keysFor(purpose).stream()
                .flatMap(key -> opened(owner, sealed, key).stream())
                .findFirst();
    }

    private static Optional<String> opened(String owner, String sealed, byte[] key) {
        try {
            byte[] both = Base64.getDecoder().decode(sealed.substring(VERSION.length()));
            byte[] nonce = Arrays.copyOf(both, NONCE_BYTES);
            byte[] secret = cipher(Cipher.DECRYPT_MODE, key, owner, nonce)
                    .doFinal(both, NONCE_BYTES, both.length - NONCE_BYTES);
            return Optional.of(new String(secret, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException | IndexOutOfBoundsException notOurs) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, byte[] key, String owner, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}

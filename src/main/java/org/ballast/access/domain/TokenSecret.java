package org.ballast.access.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The secret of a personal access token: 32 random bytes after a prefix by which scanners recognise it. Its owner sees it
 * once; the portal keeps only {@link #hash}.
 *
 * @param text what a program sends after {@code Authorization: Bearer}
 */
public record TokenSecret(String text) {

    private static final String PREFIX = "ballast_";
    private static final SecureRandom RANDOM = new SecureRandom();

    public static TokenSecret random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new TokenSecret(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** SHA-256 in hexadecimal: enough without salt or iterations, because the secret itself is 256 random bits. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Never shows the secret. */
    @Override
    public String toString() {
        return "TokenSecret";
    }
}

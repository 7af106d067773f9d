package org.ballast.proofs.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/**
 * With which a customer fetches his proof once: sixteen random characters of Crockford's base 32, 80 bits, in four groups. The portal
 * keeps only {@link #hash}.
 *
 * @param text the sixteen characters, without what stands between them
 */
public record CustomerCode(String text) {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;

    /** What somebody typed: letters may be small, others may look like one, and anything may stand between the groups. */
    public static CustomerCode typed(String text) {
        return new CustomerCode(text.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1'));
    }

    public static CustomerCode random(SecureRandom random) {
        StringBuilder text = new StringBuilder(LENGTH);
        for (int at = 0; at < LENGTH; at++) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return new CustomerCode(text.toString());
    }

    /** As it is handed out: {@code 7Q4M-9XK2-TB01-ZZ8A}. */
    public String grouped() {
        return text.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    /** SHA-256 in hexadecimal: enough without salt or iterations, as the code itself is random. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Never shows the code. */
    @Override
    public String toString() {
        return "CustomerCode";
    }
}

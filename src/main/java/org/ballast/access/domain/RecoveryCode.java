package org.ballast.access.domain;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A code by which somebody gets in once without the device of the second factor: 80 random bits as 16 signs of which none
 * looks like another, in four groups. The portal keeps only {@link #hash}.
 *
 * @param text as it is shown, {@code 7K4M-0QWZ-X2PA-93HT}
 */
public record RecoveryCode(String text) {

    /** How many a user gets. */
    public static final int MANY = 10;

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static RecoveryCode random() {
        String signs = IntStream.range(0, LENGTH)
                .mapToObj(at -> (at > 0 && at % GROUP == 0 ? "-" : "") + SIGNS.charAt(RANDOM.nextInt(SIGNS.length())))
                .collect(Collectors.joining());
        return new RecoveryCode(signs);
    }

    /** SHA-256 of its signs, however they are grouped and whether large or small: the code itself is 80 random bits. */
    public String hash() {
        return new TokenSecret(text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "")).hash();
    }

    /** Never shows the code. */
    @Override
    public String toString() {
        return "RecoveryCode";
    }
}

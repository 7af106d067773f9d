package org.ballast.access.domain;

/**
 * A password as it is kept: by PBKDF2, written as Jakarta Security does, {@code algorithm:iterations:salt:hash}, the last
 * two in Base64.
 *
 * @param text the hash in that form
 */
public record PasswordHash(String text) {

    /** What is checked for an unknown user, so that the answer takes as long as for a known one. */
    public static final PasswordHash OF_NOBODY =
            new PasswordHash("PBKDF2WithHmacSHA512:210000:AAAAAAAAAAAAAAAAAAAAAA==:" + "A".repeat(86) + "==");

    /** A short mark that changes with the password, by which a session notices that the password was changed. */
    public String stamp() {
        return new TokenSecret(text).hash().substring(0, 16);
    }

    /** Never shows the hash. */
    @Override
    public String toString() {
        return "PasswordHash";
    }
}

package org.ballast.pages.domain;

/**
 * The answer that a user's write got, kept so that the same write sent again gets it again.
 *
 * @param location the Location header, empty without one
 */
public record KeptAnswer(int status, String mediaType, String location, String body) {

    private static final int LONGEST_BODY = 1_000_000;

    /** Where a resource leaves a secret that its answer shows once, so that no copy of it is kept. */
    public static final String SECRET_ATTRIBUTE = "org.ballast.access.secretShownOnce";

    /** Where a resource leaves anything at all, if its whole answer is secret and shown once. */
    public static final String SECRET_BODY_ATTRIBUTE = "org.ballast.access.secretBodyShownOnce";

    /** Whether the column holds it. */
    public boolean isTooLong() {
        return body.length() > LONGEST_BODY;
    }

    /** The same with null in the secret's place. */
    public KeptAnswer without(String secret) {
        return new KeptAnswer(status, mediaType, location, body.replace("\"" + secret + "\"", "null"));
    }

    /** The same without its body. */
    public KeptAnswer withoutBody() {
        return new KeptAnswer(status, mediaType, location, "");
    }
}

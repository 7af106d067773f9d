package org.ballast.access.domain;

/**
 * The answer that a user's write got, kept so that the same write sent again gets it again.
 *
 * @param location the Location header, empty without one
 */
public record KeptAnswer(int status, String mediaType, String location, String body) {

    /** The longest body that is kept, in characters. */
    public static final int LONGEST_BODY = 1_000_000;
}

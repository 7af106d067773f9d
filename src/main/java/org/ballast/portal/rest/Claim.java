package org.ballast.portal.rest;

/**
 * What a write with an {@code Idempotency-Key} claims as its transaction begins.
 *
 * @param hash over all that must be equal for the write to be the same
 */
record Claim(String user, String key, String hash) {

    /** Of the request that carries it. */
    static final String ATTRIBUTE = "org.ballast.portal.rest.claim";
}

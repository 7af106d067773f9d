package org.ballast.access.application;

/** Keys that are kept outside of the database. */
public interface KeySource {

    /**
     * A key of 32 bytes for one purpose, always the same; from it neither another purpose's nor the portal's own follows.
     *
     * @param purpose a few words, as {@code secrets of second factors}
     */
    byte[] keyFor(String purpose);
}

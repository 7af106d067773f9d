package org.ballast.access.application;

import java.util.List;

/** Keys that are kept outside of the database. */
public interface KeySource {

    /**
     * Keys of 32 bytes for one purpose, always the same; from none follows another purpose's or the portal's own.
     *
     * @param purpose a few words, as {@code secrets of second factors}
     * @return first the one to use now, then those that were used before
     */
    List<byte[]> keysFor(String purpose);
}

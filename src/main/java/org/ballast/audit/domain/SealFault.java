package org.ballast.audit.domain;

/**
 * The first row of a kind that does not go with its seal.
 *
 * @param key the key of the row
 * @param part which row of its key, as {@link SealReading#row} was told; empty where that cannot be told or there is one
 */
public record SealFault(Reason reason, long key, String part) {

    /** What does not go together. */
    public enum Reason {
        /** The row is not as it was sealed. */
        CHANGED,
        /** The row was sealed and is not there. */
        MISSING,
        /** The row is there and was never sealed. */
        ADDED,
        /** A row of the seal that begins with the key is not as it was, and the digits that would name it were changed too. */
        SEAL_CHANGED,
        /** It was sealed under a key that is not set here. */
        KEY_UNKNOWN
    }
}

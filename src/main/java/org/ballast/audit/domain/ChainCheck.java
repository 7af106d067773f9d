package org.ballast.audit.domain;

/** What reading the whole audit chain found. */
public sealed interface ChainCheck {

    /** Every event is as it was written, and none is missing. */
    record Whole(long events) implements ChainCheck {}

    /**
     * @param seq the first event that is not as it was written
     */
    record Broken(long seq, Fault fault) implements ChainCheck {}

    /** What is wrong with the first broken event. */
    enum Fault {
        /** Its content or its place is not what was sealed. */
        CHANGED,
        /** It should be there and is not, or more is there than should be. */
        MISSING,
        /** It names a key that is not set here, or its name was changed. */
        KEY_UNKNOWN
    }
}

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
        KEY_UNKNOWN,
        /** The seals of rows that it covers are not those that came with it. */
        SEALS_CHANGED,
        /** A checkpoint that was given out knows it, and the trail ends before it. */
        CUT,
        /** A checkpoint that was given out knew another one in its place. */
        REWRITTEN,
        /** The line of that number in the file of checkpoints is none, or was signed by none of the keys. */
        CHECKPOINT_FORGED
    }
}

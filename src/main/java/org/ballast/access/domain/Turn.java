package org.ballast.access.domain;

/** What a write with an idempotency key may do. */
public sealed interface Turn {

    /** Nobody did it before: do it, then keep the answer. */
    record Yours() implements Turn {}

    /** It was done before. */
    record Answered(KeptAnswer answer) implements Turn {}

    /** Another request with this key is being worked on. */
    record Busy() implements Turn {}

    /** The key was used for something else. */
    record UsedOtherwise() implements Turn {}
}

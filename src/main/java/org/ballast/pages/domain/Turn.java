package org.ballast.pages.domain;

/** What a write with an idempotency key may do. */
public sealed interface Turn {

    /** Nobody did it before. */
    record Yours() implements Turn {}

    /** It was done before. */
    record Answered(KeptAnswer answer) implements Turn {}

    /** The key was used for something else. */
    record UsedOtherwise() implements Turn {}
}

package org.ballast.marktomarket.domain;

/** Why the carrying amount of a position moves. */
public enum MovementKind {

    /** Paid for a bought option, or received for a sold one: an asset or a liability from the first day, no expense. */
    PREMIUM(MarkKind.SETTLEMENT),

    /** It is worth less than it was carried at. */
    LOSS(MarkKind.LOSS),

    /** It is worth more. */
    GAIN(MarkKind.GAIN),

    /** Contracts were closed or expired, and what they were worth became money of the account. */
    SETTLED(MarkKind.SETTLEMENT),

    /** It ends within a year now, or is worth to the other side: the same amount on another line of the balance sheet. */
    RECLASSIFIED(MarkKind.SETTLEMENT);

    private final MarkKind proposedAs;

    MovementKind(MarkKind proposedAs) {
        this.proposedAs = proposedAs;
    }

    /** The kind of the proposal that holds it. */
    public MarkKind proposedAs() {
        return proposedAs;
    }
}

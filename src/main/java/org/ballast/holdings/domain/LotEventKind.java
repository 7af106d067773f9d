package org.ballast.holdings.domain;

/** What can happen to a lot; each is one immutable event (accounting.md §0.1, {@code LotEvent}). */
public enum LotEventKind {
    /** The units come in at cost and fee. */
    ACQUIRE,
    /** A write-down: the impairment grows, units and cost stay. */
    IMPAIR,
    /** Units leave, with their part of cost and impairment. */
    DISPOSE,
    /** A wrongly recorded lot is taken out again in full. */
    CORRECT
}

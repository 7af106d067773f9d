package org.ballast.holdings.domain;

import org.ballast.measurement.domain.MeasurementKind;

/** What can happen to a lot; each is one immutable event (accounting.md §0.1, {@code LotEvent}). */
public enum LotEventKind {
    /** The units come in at cost and fee. */
    ACQUIRE,
    /** The units of a lot pass into the pool that the book averages the asset in. */
    POOL,
    /** The lot as another book hands it over to a new one. */
    OPEN,
    /** A write-down: the impairment grows, units and cost stay. */
    IMPAIR,
    /** An impairment is given back, in part or in full. */
    REVERSE,
    /** Fair value moved; cost and units stay. */
    REMEASURE,
    /** The lot passes from cost to fair value. */
    ADOPT,
    /** Units leave, with their part of cost and impairment. */
    DISPOSE,
    /** A wrongly recorded lot is taken out again in full. */
    CORRECT;

    /** What a measurement that changed something is in the history of its lot. */
    public static LotEventKind of(MeasurementKind kind) {
        return switch (kind) {
            case LOSS -> IMPAIR;
            case REVERSAL -> REVERSE;
            case REMEASUREMENT -> REMEASURE;
            case ADOPTION -> ADOPT;
            case NONE -> throw new IllegalArgumentException("nothing changed");
        };
    }
}

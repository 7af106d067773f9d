package org.ballast.measurement.domain;

import org.ballast.amounts.Money;

/** What a measurement did to a lot; a proposal holds one kind and never mixes them (accounting.md Appendix A 14). */
public enum MeasurementKind {
    /** Nothing: the evidence that it was looked at. */
    NONE,
    /** An impairment. */
    LOSS,
    /** An impairment given back (IAS 36.114). */
    REVERSAL,
    /** A change of fair value in income, either way. */
    REMEASUREMENT,
    /** The first measurement under another model, through opening retained earnings. */
    ADOPTION;

    /** Whether a change of a lot's amounts is one of this kind. */
    boolean allows(Amounts change) {
        Money reduction = change.reduction();
        return switch (this) {
            case NONE -> change.isZero();
            case LOSS -> reduction.isPositive() && change.equals(Amounts.ofReduction(reduction));
            case REVERSAL -> reduction.isNegative() && change.equals(Amounts.ofReduction(reduction));
            case REMEASUREMENT -> !change.isZero() && change.equals(Amounts.ofValue(change.valueChange()));
            case ADOPTION -> true;
        };
    }
}

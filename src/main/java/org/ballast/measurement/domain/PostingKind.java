package org.ballast.measurement.domain;

import java.util.Optional;

/** Why an amount is posted. */
public enum PostingKind {
    ACQUIRE,
    /** Units come for nothing paid: income at their fair value. */
    REWARD,
    /** A wrongly recorded lot is taken out. */
    WITHDRAW,
    /** The same of one that came for nothing paid. */
    WITHDRAW_REWARD,
    LOSS,
    REVERSAL,
    REMEASUREMENT,
    DISPOSE,
    ADOPTION;

    /** What a measurement is posted as; empty where it changed nothing. */
    static Optional<PostingKind> of(MeasurementKind kind) {
        return switch (kind) {
            case NONE -> Optional.empty();
            case LOSS -> Optional.of(LOSS);
            case REVERSAL -> Optional.of(REVERSAL);
            case REMEASUREMENT -> Optional.of(REMEASUREMENT);
            case ADOPTION -> Optional.of(ADOPTION);
        };
    }
}

package org.ballast.access.domain;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * That somebody proved who they are: by the password, or by the password and a second factor.
 *
 * @param at when
 * @param secondFactor whether a second factor was given too
 */
public record Proof(Instant at, boolean secondFactor) implements Serializable {

    /** How long a proof serves for an approval that takes a fresh one: 300 seconds (accounting.md 4.5, tier T3_DUAL_STEPUP). */
    public static final Duration FRESH_FOR = Duration.ofMinutes(5);

    /** Whether a proof of then is still fresh: exactly 300 seconds later it is. */
    public static boolean isFresh(Instant at, Instant now) {
        return !now.isAfter(at.plus(FRESH_FOR));
    }
}

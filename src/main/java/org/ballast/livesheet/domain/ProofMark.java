package org.ballast.livesheet.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The newest published proof of what customers are owed in an asset, as a live sheet names it.
 *
 * @param asset symbol
 * @param kind of the proof, as MERKLE_SUM
 * @param code by which everybody finds it
 * @param commitment what it commits to, 64 hexadecimal digits
 * @param at the instant of the balances
 * @param promised how long after that instant the entity promises the next one; empty where it promises nothing
 */
public record ProofMark(
        String asset, String kind, String code, String commitment, Instant at, Optional<Duration> promised) {

    /** How old the balances are. */
    public Duration ageAt(Instant now) {
        return Duration.between(at, now);
    }

    /** Whether the next one should be there by now. */
    public boolean isStaleAt(Instant now) {
        return promised.filter(period -> now.isAfter(at.plus(period))).isPresent();
    }
}
